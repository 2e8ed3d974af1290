// What a build is told from outside.
interface ImportMetaEnv {
  /** Set: every text is longer and accented, to see what does not hold. For developers. */
  readonly VITE_PSEUDO: string;
  /** Of Kurs, as in package.json. */
  readonly VITE_VERSION: string;
}
