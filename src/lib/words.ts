/** The words of a text that are separated by spaces, half-width or full-width: ids in an attribute, words of a question. */
export const words = (text = ''): string[] => text.split(/\s+/).filter(Boolean);
