/** What holds for every page (content security policy). */
export const EVERYWHERE = ["object-src 'none'", "base-uri 'none'"] as const;

/**
 * What a page may load and where it may send something (content security policy), beside what holds for every
 * page. A page on which people write down what is theirs loads nothing and sends nothing, whatever script should get
 * into it.
 */
export const policy = (
  closed: boolean,
): readonly `${'default-src' | 'img-src' | 'connect-src' | 'form-action'} ${string}`[] =>
  closed
    ? ["default-src 'none'", 'img-src data:', "connect-src 'none'", "form-action 'none'"]
    : ["default-src 'self'", "img-src 'self' data:", "form-action 'self'"];
