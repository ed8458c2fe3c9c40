/** `tel:` target for a number as it is shown. `#7119` needs `%23`: a bare `#` would be a fragment. */
export function telHref(number: string): string {
  return `tel:${number.replace(/[^\d#+]/g, '').replace('#', '%23')}`;
}

/** The number as shown, back from a `tel:` target, digits only (for comparing link and text). */
export function telDigits(numberOrHref: string): string {
  return decodeURIComponent(numberOrHref.replace(/^tel:/, '')).replace(/[^\d#+]/g, '');
}
