// What there is to know about a planned import, in words. Knows neither screens nor files.
import type { Oddities } from '#flow/import/neutral.ts';
import type { ImportPlan } from '#flow/import/plan-import.ts';
import type { Translator } from '#text/translator.ts';

/** "3 nodes" and "2 links", for sentences that name both. */
export const countWords = (
  text: Translator,
  nodes: number,
  links: number,
): { readonly nodes: string; readonly links: string } => ({
  nodes: text.t('flow:counts.nodes', { count: nodes }),
  links: text.t('flow:counts.links', { count: links }),
});

/** One sentence each, only what applies. */
export function importNotes(text: Translator, odd: Oddities, plan: ImportPlan): string[] {
  const mission = plan.nodes.find(({ main }) => main);
  const impacts = plan.nodes.filter(({ kind }) => kind === 'impact').length;
  const counted = {
    missions: mission || plan.hasMission ? 0 : impacts,
    misfits: plan.misfits,
    signs: plan.signs,
    twins: plan.twins,
    ...odd,
  };
  return [
    ...(mission ? [text.t('flow-import:note.mission', { name: mission.label })] : []),
    ...Object.entries(counted).flatMap(([note, count]) =>
      count > 0 ? [text.t(`flow-import:note.${note}`, { count })] : [],
    ),
    text.t('flow-import:note.looks'),
  ];
}
