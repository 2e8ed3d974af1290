// Which key does what in the outline.
// Must stay in step with outline-keys.ts.
import { KeyList } from '#flow/KeyList.tsx';

const KEYS = [
  ['walk', ['↓', '↑']],
  ['fold', ['←', '→']],
  ['ends', ['Home', 'End']],
  ['all', ['*']],
  ['find', ['A–Z']],
  ['details', ['Enter']],
  ['link', ['Shift', 'Enter']],
  ['rename', ['F2']],
  ['add', ['N']],
  ['addKind', ['Shift', 'N']],
  ['connect', ['C']],
  ['remove', ['Delete']],
] as const;

/** The list of keys. */
export const OutlineKeysDialog = ({ onClose }: { readonly onClose: () => void }) => (
  <KeyList words="outline:keys" keys={KEYS} onClose={onClose} />
);
