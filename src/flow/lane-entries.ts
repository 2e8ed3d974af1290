// The choice of lanes as entries of a menu. Must not know how lanes are laid out.
import { LANES_BY, type LanesBy } from '#domain/lane-rules.ts';
import { showLanesBy } from '#flow/lane-view.ts';
import type { Translator } from '#text/translator.ts';
import { announce } from '#ui/announce.ts';
import type { MenuEntry } from '#ui/menu-entry.ts';

/** An entry for each kind of lanes, the one shown now marked. */
export const laneEntries = (text: Translator, now: LanesBy): MenuEntry[] =>
  LANES_BY.map((by) => ({
    id: `lanes-${by}`,
    label: text.t(`lanes:by.${by}`),
    ...(by === now && { icon: 'check' as const, description: text.t('lanes:shown') }),
    onAction: () => chooseLanes(text, by),
  }));

/** Shows other lanes, and says so. */
function chooseLanes(text: Translator, by: LanesBy): void {
  showLanesBy(by);
  announce(text.t(`lanes:said.by.${by}`));
}

/** Back from a button that is gone afterwards: the map takes its focus. */
export function backToKinds(text: Translator): void {
  chooseLanes(text, 'kind');
  document.querySelector<HTMLElement>('.react-flow')?.focus();
}
