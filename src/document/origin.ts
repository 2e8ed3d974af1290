// Who wrote a transaction. A closed union, so that undo, storage and tabs agree on whom they listen to.
export type Origin =
  /** A person's Edit in this tab: undoable. */
  | { readonly kind: 'edit' }
  /** Housekeeping around an Edit (a record born deleted): stored and sent, never undone. */
  | { readonly kind: 'birth' }
  /** Read back from this device's storage: neither stored again nor sent. */
  | { readonly kind: 'load' }
  /** From another tab of this browser, which stores it itself. */
  | { readonly kind: 'tab' }
  /** From a file or an example: stored, not undoable. */
  | { readonly kind: 'import' };

export const EDIT: Origin = { kind: 'edit' };
export const BIRTH: Origin = { kind: 'birth' };
export const LOAD: Origin = { kind: 'load' };
export const TAB: Origin = { kind: 'tab' };
export const IMPORT: Origin = { kind: 'import' };

/** The kind of an origin; undo and redo carry the undo manager itself, which counts as an Edit. */
export function originKind(origin: unknown): Origin['kind'] {
  if (typeof origin !== 'object' || origin === null || !('kind' in origin)) return 'edit';
  return (origin as Origin).kind;
}
