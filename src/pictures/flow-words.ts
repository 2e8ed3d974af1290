// How Nodes and Links of the flow are called on canvas and report.
// Knows nothing of places or shapes.
import type { LanguageOf } from '#domain/bilingual.ts';
import type { Flow } from '#domain/graph.ts';
import type { FlowLink } from '#domain/records/link.ts';
import type { FlowNode } from '#domain/records/node.ts';
import type { TableTwin } from '#pictures/mark.ts';
import { langOfAll, type Words } from '#pictures/part.ts';
import type { NodeWords } from '#pictures/node-card.ts';
import type { Translator } from '#text/translator.ts';

/** What a Node is: its kind, or "Mission" for the main impact. */
function kindName(text: Translator, { kind, main }: Pick<FlowNode, 'kind' | 'main'>): string {
  if (kind === null) return text.t('canvas:kind.none');
  if (kind === 'impact') return text.t(main === true ? 'canvas:kind.mission' : 'canvas:kind.later');
  return text.t(`vocabularies:node_kind.${kind}.label`);
}

export const nodeWords = (text: Translator, node: FlowNode, langOf: LanguageOf): NodeWords => ({
  kind: kindName(text, node),
  label: node.label.trim() || text.t('canvas:unnamed'),
  lang: langOf(node.label),
});

/** "contributes to". */
export const linkVerb = (text: Translator, { kind }: Pick<FlowLink, 'kind'>): string =>
  text.t(kind ? `vocabularies:link_kind.${kind}.label` : 'canvas:kind.link');

/** The name of a Link's end: a Node's label, or another Link as "A → B"; '' when it is gone. */
const endName = (text: Translator, flow: Flow, id: string | null): string =>
  endWords(text, flow, id, () => undefined).text;

/** The same with its language. */
export function endWords(
  text: Translator,
  flow: Flow,
  id: string | null,
  langOf: LanguageOf,
): Words {
  const node = flow.nodes.find((each) => each.id === id);
  if (node) {
    const { label, lang } = nodeWords(text, node, langOf);
    return { text: label, lang };
  }
  const link = flow.links.find((each) => each.id === id);
  if (!link) return { text: '' };
  const ends = [link.from, link.to].map((end) => endWords(text, flow, end, langOf));
  return { text: ends.map((end) => end.text).join(' → '), lang: langOfAll(ends) };
}

/** The flow as rows: each Node, its kind, and what it leads to. */
export function flowTable(
  text: Translator,
  flow: Flow,
  langOf: LanguageOf,
): Omit<TableTwin, 'caption'> {
  const leaving = Map.groupBy(flow.links, (link) => link.from ?? '');
  return {
    columns: ['label', 'kind', 'leads'].map((column) => text.t(`canvas:flow.column.${column}`)),
    rows: flow.nodes.map((node) => {
      const { kind, label } = nodeWords(text, node, langOf);
      const ways = (leaving.get(node.id) ?? []).map(
        (link) => `${linkVerb(text, link)}: ${endName(text, flow, link.to)}`,
      );
      return [label, kind, ways.join('; ')];
    }),
    langs: flow.nodes.map(({ label }) => [langOf(label)]),
  };
}
