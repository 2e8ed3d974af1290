// Which key does what on the map.
// Must stay in step with map-keys.ts.
import { closeDialog } from '#flow/flow-ui.ts';
import { KeyList } from '#flow/KeyList.tsx';

const KEYS = [
  ['walk', ['←', '→', '↑', '↓']],
  ['extend', ['Shift ←→↑↓']],
  ['home', ['Home']],
  ['find', ['/']],
  ['fit', ['0']],
  ['near', ['Z']],
  ['open', ['Enter']],
  ['add', ['N']],
  ['after', ['A']],
  ['before', ['B']],
  ['connect', ['C']],
  ['carry', ['M']],
  ['lock', ['L']],
  ['rename', ['F2']],
  ['group', ['G']],
  ['all', ['Ctrl A']],
  ['copy', ['Ctrl C', 'Ctrl X', 'Ctrl V']],
  ['duplicate', ['Ctrl D']],
  ['menu', ['Shift F10']],
  ['remove', ['Delete', 'Backspace']],
  ['clear', ['Esc']],
  ['help', ['?']],
] as const;

/** The list of keys. */
export const KeysDialog = () => <KeyList words="flow:keys" keys={KEYS} onClose={closeDialog} />;
