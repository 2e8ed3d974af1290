// The answer to "what if" in a few sentences: the mission first, then how many outcomes go which way.
// Knows nothing of React.
import { type ChangeRow, isMoved, type Rows, stepOf } from '#flow/what-if/rows.ts';
import type { Translator } from '#text/translator.ts';

/** Whole sentences. What nobody is sure of is said with them. */
export function answerWords(text: Translator, { ends }: Rows): string {
  const mission = ends.find(({ node }) => node.main === true);
  const outcomes = ends.filter((row) => row.node.kind === 'outcome' && isMoved(row));
  const [away, near] = [
    outcomes.filter(({ value }) => value < 0).length,
    outcomes.filter(({ value }) => value > 0).length,
  ];
  const main = mission && isMoved(mission) ? mission : outcomes[0];
  return [
    mission && text.t(`what-if:mission.${stepOf(mission)}`),
    away > 0 && text.t('what-if:away', { count: away }),
    near > 0 && text.t('what-if:near', { count: near }),
    outcomes.length === 0 && text.t('what-if:none'),
    main && text.t(`what-if:weAre.${sureness(main)}`),
  ]
    .filter(Boolean)
    .join(' ');
}

const sureness = ({ certainty }: ChangeRow): number => Math.round(certainty);
