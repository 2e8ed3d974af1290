// What Kurs can do itself about a finding, at the press of a button and with undo.
import type { Finding } from '#domain/checks/check.ts';
import type { Edit } from '#document/index.ts';
import { announce } from '#ui/announce.ts';
import { Button } from '#ui/Button.tsx';
import { useText } from '#workspace/text-context.ts';
import { useWorkbook } from '#workspace/workbook-context.ts';

/** The Edit that mends a finding, by check. */
const OFFERS: Readonly<Record<string, (finding: Finding) => Edit | null>> = {
  // A loop is fine once it is marked: the link that closes it becomes a feedback.
  'F-09': ({ at }) => at && { type: 'set-field', at: { ...at, field: 'kind' }, value: 'feedback' },
};

/** The button of a finding that has an offer; nothing for the others. */
export function OfferButton({ finding }: { readonly finding: Finding }) {
  const text = useText();
  const { apply, readOnly } = useWorkbook();
  const edit = OFFERS[finding.id]?.(finding);
  if (!edit || readOnly) return null;
  const mend = (): void => {
    apply(edit);
    announce(text.t('frame:findings.mended'));
  };
  return (
    <Button size="small" onClick={mend}>
      {text.t(`frame:findings.offer.${finding.id}`)}
    </Button>
  );
}
