/**
 * A Markdown table as HTML gets a caption and row headers: the first cell of a body row names the row,
 * which Markdown cannot say.
 */
export function describeTable(html: string, caption: string): string {
  const safe = caption.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return html
    .replace(/<table>/, `<table><caption>${safe}</caption>`)
    .replace(/<th>/g, '<th scope="col">')
    .replace(/<tr>(\s*)<td>([\s\S]*?)<\/td>/g, '<tr>$1<th scope="row">$2</th>');
}
