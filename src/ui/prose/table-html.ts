/**
 * A Markdown table as HTML gets what Markdown cannot say: a caption, row headers (the first cell of a row names it), and for
 * phones, where a row stands as a block, the column's name on each cell. Roles are written out, because
 * `display: block` makes some browsers forget that it is a table.
 */
export function describeTable(html: string, caption: string): string {
  const columns = [...html.matchAll(/<th>([\s\S]*?)<\/th>/g)].map(([, name = '']) => plainText(name));
  const label = (index: number) =>
    columns.length > 2 ? ` data-label="${escapeHtml(columns[index] ?? '')}"` : '';
  return html
    .replace('<table>', `<table role="table"><caption>${escapeHtml(caption)}</caption>`)
    .replace(/<(thead|tbody)>/g, '<$1 role="rowgroup">')
    .replaceAll('<th>', '<th scope="col" role="columnheader">')
    .replace(/<tr>([\s\S]*?)<\/tr>/g, (_, row: string) => {
      let column = -1;
      const cells = row.replace(/<td>([\s\S]*?)<\/td>/g, (_, inside: string) => {
        column++;
        return column === 0
          ? `<th scope="row" role="rowheader">${inside}</th>`
          : `<td role="cell"${label(column)}><span>${inside}</span></td>`;
      });
      return `<tr role="row">${cells}</tr>`;
    });
}

/** What a cell of the head says: without the readings over its words. */
const plainText = (html: string) => html.replace(/<(rt|rp)\b[^>]*>[\s\S]*?<\/\1>|<[^>]*>/g, '').trim();

const escapeHtml = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
