// What the checks say of one field, as quiet chips right under it.
import type { FieldAt } from '#domain/schema.ts';
import { FindingNote } from '#frame/FindingNote.tsx';
import { useFindingsAt } from '#frame/visible-findings.ts';

/** The findings about this field; nothing when there are none. */
export function FieldFindings({ at }: { readonly at: FieldAt }) {
  return useFindingsAt(at).map((finding) => <FindingNote key={finding.key} finding={finding} />);
}
