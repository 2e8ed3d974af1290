// Who gives what to whom (step 4.2): two columns of names and numbered lines between them, told in words below.
// Names are stacked, so that they never run into each other, however many there are.
import { languageOf } from '#domain/bilingual.ts';
import type { Relation } from '#domain/records/relation.ts';
import type { Mark, Picture } from '#pictures/mark.ts';
import { disc, keyMarks } from '#pictures/numbered.ts';
import { langOfAll, type Words } from '#pictures/part.ts';
import type { Space } from '#pictures/pathway.ts';
import type { PictureSource } from '#pictures/picture-source.ts';
import { nameWords } from '#pictures/record-values.ts';
import { lineOf, midway, type Point, portsOf } from '#pictures/relation-lines.ts';
import { cardMarks, placePeople } from '#pictures/relation-people.ts';
import { optionLabel } from '#text/option-label.ts';

const HUE = 'chapter-4';

/** Everybody with a relation, and the relations; null without any. */
export function relationsPicture(source: PictureSource, space: Space): Picture | null {
  const { snapshot, text } = source;
  const { relations } = snapshot;
  const langOf = languageOf(snapshot);
  if (relations.length === 0) return null;
  const { width, size, measure, isTableNext = false } = space;
  const people = placePeople(source, space);
  const ports = portsOf(relations, people.cards);
  const lines: Mark[] = [];
  const discs: Mark[] = [];
  const taken: Point[] = [];
  relations.forEach((relation, index) => {
    const port = ports.get(relation.id);
    if (!port) return;
    lines.push(...lineOf(port, relation, size));
    const at = midway(port, taken, size);
    taken.push(at);
    discs.push(
      ...disc(String(index + 1), at[0], at[1], { size: size * 0.9, ink: HUE, isHollow: true }),
    );
  });
  const key = keyMarks(
    (isTableNext ? [] : relations).map((relation, index) => ({
      number: String(index + 1),
      name: pairOf(relation, source),
      about: aboutOf(relation, text),
    })),
    people.height + size * 1.6,
    { width, size, measure },
    {
      ink: HUE,
      isHollow: true,
      page: text.language,
    },
  );
  return {
    width,
    height: people.height + (isTableNext ? size * 0.5 : size * 1.6 + key.height),
    marks: [
      ...lines,
      ...people.cards.flatMap((card) => cardMarks(card, size)),
      ...discs,
      ...key.marks,
    ],
    alt: text.t('pictures:relations.alt', { number: relations.length }),
    table: {
      caption: text.t('fields:relations.heading'),
      columns: [
        '№',
        ...['from', 'kind', 'to', 'mutual', 'strength', 'note'].map((field) =>
          text.t(`fields:relations.${field}.label`),
        ),
      ],
      rows: relations.map((relation, index) => [
        String(index + 1),
        nameOf(relation.from, source).text,
        relation.kind ? optionLabel(text, 'relation', relation.kind) : '',
        nameOf(relation.to, source).text,
        relation.mutual === null ? '' : text.t(relation.mutual ? 'common:yes' : 'common:no'),
        relation.strength === null ? '' : text.number(relation.strength),
        relation.note.trim(),
      ]),
      langs: relations.map(({ from, to, note }) => [
        undefined,
        nameOf(from, source).lang,
        undefined,
        nameOf(to, source).lang,
        undefined,
        undefined,
        langOf(note),
      ]),
    },
  };
}

/** "…" where somebody has not been chosen yet. */
function nameOf(id: string | null, { snapshot, text }: PictureSource): Words {
  if (id === null) return { text: '…' };
  const person = snapshot.stakeholders.find((one) => one.id === id);
  return person
    ? nameWords(snapshot, 'stakeholders', person, text)
    : { text: text.t('common:deletedRecord') };
}

/** "State labour office → Youth centre". */
function pairOf({ from, to, mutual }: Relation, source: PictureSource): Words {
  const ends = [from, to].map((id) => nameOf(id, source));
  return {
    text: ends.map((end) => end.text).join(mutual ? ' ↔ ' : ' → '),
    lang: langOfAll(ends),
  };
}

/** "Money · 2 of 3 · every second month". */
const aboutOf = ({ kind, strength, note }: Relation, text: PictureSource['text']): string =>
  [
    kind ? optionLabel(text, 'relation', kind) : '',
    strength === null
      ? ''
      : text.t('pictures:relations.strength', { value: text.number(strength) }),
    note.trim(),
  ]
    .filter(Boolean)
    .join(' · ');
