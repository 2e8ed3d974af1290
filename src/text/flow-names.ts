// How Nodes and Links are called in sentences, lists and announcements.
// Knows nothing of React.
import type { Flow } from '#domain/graph.ts';
import type { Refusal } from '#domain/grammar.ts';
import type { FlowLink } from '#domain/records/link.ts';
import type { FlowNode } from '#domain/records/node.ts';
import type { LinkKind, NodeKind } from '#domain/vocabularies/flow.ts';
import { optionLabel } from '#text/option-label.ts';
import type { Translator } from '#text/translator.ts';

/** What a Node is: its kind, or "Mission" for the main impact. */
export function kindName(
  text: Translator,
  { kind, main }: Pick<FlowNode, 'kind' | 'main'>,
): string {
  if (kind === 'impact') return text.t(main ? 'flow:mission' : 'flow:laterImpact');
  return kind ? optionLabel(text, 'node_kind', kind) : text.t('flow:noKind');
}

/** The kind a new Node would be: the first impact is the mission. */
export const newKindName = (
  text: Translator,
  kind: NodeKind,
  { nodes }: Pick<Flow, 'nodes'>,
): string => kindName(text, { kind, main: !nodes.some((node) => node.main === true) });

/** A Node's label, or "a nameless outcome". */
export const nodeName = (
  text: Translator,
  node: Pick<FlowNode, 'kind' | 'main' | 'label'>,
): string =>
  node.label.trim() === ''
    ? text.t('flow:nameless', { kind: kindName(text, node) })
    : node.label.trim();

/** A verb in the third person: "leads to", "blocks". */
export const verb = (text: Translator, kind: LinkKind | null): string =>
  kind ? optionLabel(text, 'link_kind', kind) : text.t('flow:noVerb');

/** The name of what a Link's end is: a Node, or another Link in words. */
export function endName(text: Translator, flow: Flow, id: string | null): string {
  const node = flow.nodes.find((each) => each.id === id);
  if (node) return nodeName(text, node);
  const link = flow.links.find((each) => each.id === id);
  return link ? text.t('flow:theLink', { link: linkSentence(text, flow, link) }) : '';
}

/** "Trial jobs → produces → 300 contracts". */
export const linkSentence = (text: Translator, flow: Flow, link: FlowLink): string =>
  text.t('flow:sentence', {
    from: endName(text, flow, link.from),
    verb: verb(text, link.kind),
    to: endName(text, flow, link.to),
  });

/** Why two ends may not be joined, and what to do instead. */
export function refusalWords(
  text: Translator,
  refused: Refusal,
  from: Pick<FlowNode, 'kind' | 'main' | 'label'>,
  toName: string,
): string {
  const fromName = nodeName(text, from);
  if (refused !== 'ends') return text.t(`flow:refused.${refused}`, { from: fromName, to: toName });
  return text.t(`flow:refused.from.${from.kind ?? 'none'}`);
}
