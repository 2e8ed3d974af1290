// Who stands behind the mission, and what was decided, as parts of a slide. Knows nothing of the deck.
import { languageOf } from '#domain/bilingual.ts';
import { langOfTexts } from '#pictures/part.ts';
import type { ExportSource } from '#report/export-source.ts';
import type { SlidePart } from '#report/slides/slide.ts';

/** Under the heading "Signatures": names, or that nobody has signed yet; then the decision. */
export function signatureParts({ snapshot, text }: ExportSource): SlidePart[] {
  const { signatures, answers } = snapshot;
  const langOf = languageOf(snapshot);
  const { decisionBody, decisionNumber, decisionDate, nextReview } = answers.review;
  const dates = [
    ['decisionBody', decisionBody.trim(), langOf(decisionBody)],
    ['decisionNumber', decisionNumber.trim(), langOf(decisionNumber)],
    ['decisionDate', decisionDate ? text.date(decisionDate) : '', undefined],
    ['nextReview', nextReview ? text.date(nextReview) : '', undefined],
  ] as const;
  const facts = dates
    .filter(([, words]) => words !== '')
    .map(([field, words, lang]) => ({
      label: text.t(`fields:review.${field}.label`),
      text: words,
      lang,
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
            lang: langOfTexts(langOf, [name, role]),
          })),
        },
    ...(facts.length > 0 ? [{ part: 'facts', facts } as const] : []),
  ];
}
