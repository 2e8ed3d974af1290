// The name of a record, piece by piece in its language: what ties two things together is named by both.
// Must not know where it stands.
import { Fragment } from 'react';
import type { CollectionName } from '#domain/schema.ts';
import { useNameParts } from '#frame/fields/use-record-name.ts';
import { Said } from '#frame/Said.tsx';
import { BETWEEN_NAMES } from '#text/record-name.ts';

interface RecordNameProps {
  readonly of: CollectionName;
  /** Whoever shows it listens to it. */
  readonly record: object | undefined;
}

/** The words; no element of their own round them. */
export function RecordName({ of, record }: RecordNameProps) {
  return useNameParts()(of, record).map(({ words, isTyped }, at) => (
    // The pieces of one name never move within it.
    <Fragment key={`${at} ${words}`}>
      {at > 0 && BETWEEN_NAMES}
      {isTyped ? <Said words={words} /> : words}
    </Fragment>
  ));
}
