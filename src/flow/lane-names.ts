// What the lanes are called. Knows nothing of where they are drawn.
import type { LanesBy } from '#domain/lane-rules.ts';
import { TERMS } from '#domain/vocabularies/flow.ts';
import { optionLabel } from '#text/option-label.ts';
import type { Translator } from '#text/translator.ts';

/** Somebody of the register, by id. */
type FindPerson = (id: string) => { readonly name: string } | undefined;

export interface LaneName {
  readonly name: string;
  /** True where it is content, not a word of the interface. */
  readonly isContent: boolean;
}

/** The name of a lane. */
export function laneName(
  text: Translator,
  by: LanesBy,
  lane: string,
  person: FindPerson,
): LaneName {
  const own = by === 'owner' ? person(lane) : undefined;
  if (own) {
    const name = own.name.trim();
    return { name: name || text.t('common:unnamed'), isContent: name !== '' };
  }
  return { name: interfaceName(text, by, lane), isContent: false };
}

function interfaceName(text: Translator, by: LanesBy, lane: string): string {
  if (by === 'kind' || lane === 'beside') return text.t(`flow:lane.${lane}`);
  const term = TERMS.find((each) => each === lane);
  if (term) return optionLabel(text, 'term', term);
  return text.t(`lanes:${by}.${lane}`);
}
