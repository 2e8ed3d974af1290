// Which findings a step shows by itself: at most three, the gravest first; the rest are one click away.
import { createContext, useContext } from 'react';
import type { Finding } from '#domain/checks/check.ts';
import { addressOf, type FieldAt, fieldName } from '#domain/schema.ts';

export const MOST_AT_ONCE = 3;

export const VisibleFindings = createContext<readonly Finding[]>([]);

/** The visible findings about a field or any part of it. */
export function useFindingsAt(at: FieldAt): readonly Finding[] {
  const own = addressOf({ ...at, field: fieldName(at.field) });
  return useContext(VisibleFindings).filter(
    (finding) =>
      finding.at && addressOf({ ...finding.at, field: fieldName(finding.at.field) }) === own,
  );
}
