// The way to the library's acts, whose code comes when it is wanted.

/** Rejects when the code cannot be fetched. */
export const loadActs = () => import('#screens/library/acts.ts');
