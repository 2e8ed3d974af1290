// Room to draw on a paper sheet, and what is printed in it: lanes or the flow itself, names in the field of power and
// interest. Expects the snapshot that may be told. Knows nothing of how it is drawn.
import { languageOf } from '#domain/bilingual.ts';
import { LANES } from '#domain/lanes.ts';
import type { Snapshot } from '#domain/snapshot.ts';
import type { AreaPart, PlacedNames } from '#pictures/paper-parts.ts';
import { langOfAll, typedIn } from '#pictures/part.ts';
import type { Translator } from '#text/translator.ts';

export interface AreaSource {
  readonly snapshot: Snapshot;
  readonly text: Translator;
  readonly isFilled: boolean;
}

/** The flow where there is one to print, else its empty lanes. */
export function flowArea({ snapshot, text, isFilled }: AreaSource): AreaPart {
  const { nodes, links } = snapshot;
  const alt =
    isFilled && nodes.length > 0
      ? text.t('canvas:flow.alt', { nodes: nodes.length, links: links.length })
      : LANES.map((lane) => text.t(`canvas:lane.${lane}`)).join(', ');
  return { part: 'area', area: 'flow', title: text.t('canvas:flow.title'), alt, placed: [] };
}

/** The field of power and interest with those who have a place in it. */
export function gridArea({ snapshot, text, isFilled }: AreaSource): AreaPart {
  const title = text.t('frame:grid.title');
  const placed = isFilled ? placedIn(snapshot) : [];
  const places = placed.map(({ name, power, interest }) =>
    text.t('frame:grid.place', { name: name.text, power, interest }),
  );
  return {
    part: 'area',
    area: 'grid',
    title,
    alt: [`${title}: 1–5`, ...places].join('\n'),
    placed,
  };
}

/** Nothing but room. */
export const freeArea = ({ text }: AreaSource): AreaPart => ({
  part: 'area',
  area: 'free',
  title: text.t('paper:area.free'),
  alt: '',
  placed: [],
});

function placedIn(snapshot: Snapshot): PlacedNames[] {
  const typed = typedIn(languageOf(snapshot));
  const known = snapshot.stakeholders.flatMap(({ name, power, interest }) =>
    power === null || interest === null ? [] : [{ name: typed(name.trim()), power, interest }],
  );
  const fields = Map.groupBy(known, ({ power, interest }) => `${power}-${interest}`);
  return [...fields.values()].flatMap((people) => {
    const [first] = people;
    const names = people.map(({ name }) => name);
    const name = { text: names.map(({ text }) => text).join(', '), lang: langOfAll(names) };
    return first ? [{ ...first, name }] : [];
  });
}
