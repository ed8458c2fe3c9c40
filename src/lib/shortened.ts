/** A text as a message can carry it: so many letters at most, then that it goes on. */
export const shortened = (text: string, most = 40): string =>
  text.length > most ? `${text.slice(0, most)}…` : text;
