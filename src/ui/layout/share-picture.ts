/** Where the share picture of a page lies, root-relative without the base: `/kyukyu/card/` → `/share/kyukyu-card.png`. */
export function sharePicture(path: string): string {
  const name = path
    .replace(/\.html$/, '')
    .split('/')
    .filter(Boolean)
    .join('-');
  return `/share/${name || 'index'}.png`;
}
