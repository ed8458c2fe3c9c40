/** Ids of the facts that components in a body quote (`<Stat fact="F030" />`). */
export function quotedFacts(body: string): string[] {
  return [...body.matchAll(/<(?:Stat|Num)\s[^>]*fact="([^"]+)"/g)].map(([, id = '']) => id);
}

/** Ids of the contacts that components in a body quote. */
export function quotedContacts(body: string): string[] {
  return [...body.matchAll(/<Contact\s[^>]*id="([^"]+)"/g)].map(([, id = '']) => id);
}
