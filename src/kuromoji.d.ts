/** The part of kuromoji 0.1.2 that the search index uses; the package has no types of its own. */
declare module 'kuromoji' {
  interface Token {
    surface_form: string;
    /** In katakana; missing for words the dictionary does not have. */
    reading?: string;
  }
  const kuromoji: {
    builder(options: { dicPath: string }): {
      build(done: (error: Error | null, tokenizer: { tokenize(text: string): Token[] }) => void): void;
    };
  };
  export default kuromoji;
}
