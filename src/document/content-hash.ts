// The fingerprint of what a workbook says, for signatures: it changes with every word, and with nothing else.
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { signedContent } from '#domain/canonical.ts';
import type { Snapshot } from '#domain/snapshot.ts';

/** SHA-256 of the content as 64 hex digits. Synchronous: a check asks for it. */
export const contentHash = (snapshot: Snapshot): string =>
  bytesToHex(sha256(utf8ToBytes(signedContent(snapshot))));
