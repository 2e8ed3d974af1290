// What of the library `hyphen` is used: it brings no types of its own.
declare module 'hyphen/*' {
  export type HyphenateSync = (
    words: string,
    options: { readonly minWordLength: number },
  ) => string;
  const hyphenator: { readonly hyphenateSync: HyphenateSync };
  export default hyphenator;
}
