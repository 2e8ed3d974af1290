// What a ready rule is: one thing a step still lacks before people can call it ready. Rules advise: they
// are no findings, and a step can be marked ready all the same. Source: the method's steps, "Checks".
import type { FieldAt } from '#domain/schema.ts';
import type { Snapshot } from '#domain/snapshot.ts';

export interface ReadyRule {
  /** Its words are `ready:<step>.<id>`. */
  readonly id: string;
  /** Where to mend it; null where a record must be added first. */
  readonly at: FieldAt | null;
  readonly isMet: (snapshot: Snapshot) => boolean;
}

/** A rule about the whole step. */
export const rule = (
  id: string,
  isMet: ReadyRule['isMet'],
  at: FieldAt | null = null,
): ReadyRule => ({ id, at, isMet });

export const isWritten = (words: string): boolean => words.trim() !== '';
