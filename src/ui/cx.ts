// Joins class names, leaving out what is absent.
// Exists because CSS Modules answer `string | undefined` and react-aria wants a string.
// Must know nothing of any component.

/** One class attribute from the names that apply. */
export function cx(...names: (string | false | null | undefined)[]): string {
  return names.filter(Boolean).join(' ');
}
