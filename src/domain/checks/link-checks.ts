// Checks of step 5.3, the links of the flow: what they rest on. Basis: [51], [55]; F-16 own design (d).
// They look at the graph without its words.
import type { Check, Remark } from '#domain/checks/check.ts';
import { type GraphLink, isCausal } from '#domain/graph.ts';
import { unavoidableDoubts } from '#domain/graph-risk.ts';
import { answerAt, itemAt } from '#domain/schema.ts';
import type { LinkKind } from '#domain/vocabularies/flow.ts';

const leap = ({ id }: GraphLink): Remark => ({
  variant: 'leap',
  severity: 'warning',
  at: itemAt('links', id, 'evidence'),
  values: { link: { links: [id] } },
  when: 'ready',
});

const F_06: Check = {
  id: 'F-06',
  step: 'links',
  remarks({ graph: { links }, each }) {
    const assumed = new Set(links.filter(({ kind }) => kind === 'assumes').map((link) => link.to));
    const bare = links
      .filter((link) => isCausal(link) && !assumed.has(link.id))
      .filter(({ evidence }) => evidence === null || evidence === 'none');
    return each(bare, leap);
  },
};

/** Links on which a "−" says that something may get worse. */
const MIXED: ReadonlySet<LinkKind | null> = new Set(['contributes', 'affects', 'side_effect']);

const F_15: Check = {
  id: 'F-15',
  step: 'links',
  remarks({ graph: { nodes, links } }) {
    if (
      !links.some(isCausal) ||
      nodes.some(({ kind }) => kind === 'unintended') ||
      links.some(({ kind, polarity }) => polarity === 'minus' && MIXED.has(kind))
    )
      return [];
    return [{ variant: 'rosy', severity: 'warning', at: null, when: 'ready' }];
  },
};

/** A pilot tests few things. */
const MOST_NAMED = 3;

const F_16: Check = {
  id: 'F-16',
  step: 'links',
  remarks({ graph, snapshot: { answers } }) {
    const doubts = unavoidableDoubts(graph);
    const tested = new Set(answers.pilot.hypotheses);
    if (doubts.length === 0 || doubts.some(({ id }) => tested.has(id))) return [];
    const least = Math.min(...doubts.map(({ confidence }) => confidence ?? 0));
    const riskiest = doubts.filter(({ confidence }) => confidence === least).slice(0, MOST_NAMED);
    return [
      {
        variant: 'untested',
        severity: 'warning',
        at: answerAt('pilot', 'hypotheses'),
        values: { links: { links: riskiest.map(({ id }) => id) } },
        when: 'ready',
      },
    ];
  },
};

export const LINK_CHECKS: readonly Check[] = [F_06, F_15, F_16];
