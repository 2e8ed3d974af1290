// Who stands behind the mission, and what was decided, as parts of a slide. Knows nothing of the deck.
import type { ExportSource } from '#report/export-source.ts';
import type { SlidePart } from '#report/slides/slide.ts';

/** Under the heading "Signatures": names, or that nobody has signed yet; then the decision. */
export function signatureParts({ snapshot, text }: ExportSource): SlidePart[] {
  const { signatures, answers } = snapshot;
  const { decisionBody, decisionNumber, decisionDate, nextReview } = answers.review;
  const dates = [
    ['decisionBody', decisionBody.trim(), true],
    ['decisionNumber', decisionNumber.trim(), true],
    ['decisionDate', decisionDate ? text.date(decisionDate) : '', false],
    ['nextReview', nextReview ? text.date(nextReview) : '', false],
  ] as const;
  const facts = dates
    .filter(([, words]) => words !== '')
    .map(([field, words, isTyped]) => ({
      label: text.t(`fields:review.${field}.label`),
      text: words,
      isTyped,
    }));
  return [
    { part: 'heading', text: text.t('fields:signatures.heading') },
    signatures.length === 0
      ? { part: 'paragraph', isQuiet: true, text: text.t('frame:signatures.none') }
      : {
          part: 'list',
          items: signatures.map(({ name, role, date }) => ({
            text: [
              name.trim() || text.t('common:unnamed'),
              role.trim(),
              date ? text.date(date, 'short') : '',
            ]
              .filter(Boolean)
              .join(', '),
            depth: 0,
            isTyped: true,
          })),
        },
    ...(facts.length > 0 ? [{ part: 'facts', facts } as const] : []),
  ];
}
