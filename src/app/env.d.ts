// What a build is told from outside.
interface ImportMetaEnv {
  /** Set: every text is longer and accented, to see what does not hold. For developers. */
  readonly VITE_PSEUDO: string;
  /** Of Kurs, as in package.json. */
  readonly VITE_VERSION: string;
}

/** By `scripts/text-files.mjs`: a loader for each `<language>/<set or namespace>`. */
declare module 'virtual:texts' {
  const files: Readonly<Record<string, () => Promise<Readonly<Record<string, unknown>>>>>;
  export default files;
}
