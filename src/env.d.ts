declare namespace App {
  /** What a route tells the components of its page. */
  interface Locals {
    /** The text that is shown; undefined on pages that are none. */
    text?: import('./registry/current-text.ts').CurrentText;
  }
}

/** A client script as text (`src/page/inline-scripts.ts`). */
declare module '*?script-text' {
  const code: string;
  export default code;
}
