/** Full-width Latin signs, digits and spaces as half-width ones, one for one (unlike NFKC), so that places stay. */
export const narrow = (text: string): string =>
  text
    .replace(/[！-～]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replaceAll('　', ' ')
    .replaceAll('￥', '¥');
