/**
 * Whether a host publishes at the address that `content/site.yaml` names: the same host and the same path, on which every link of the
 * site is built. Undefined where the host named no address.
 */
export function publishedAt(url: string, host: string): boolean | undefined {
  if (!URL.canParse(host)) return undefined;
  const place = ({ hostname, pathname }: URL) => hostname + pathname.replace(/\/?$/, '/');
  return place(new URL(url)) === place(new URL(host));
}
