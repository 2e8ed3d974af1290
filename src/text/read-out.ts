// The flow in words: a paragraph for each Node that something is said of, backwards from the mission.
// Whole sentences, so that it can be read out, sent or printed. Pure; must not know where it is shown.
import { type Flow, isCausal } from '#domain/graph.ts';
import { causedNodes, gapsOf, outlineOf, type OutlineRow, UNLINKED } from '#domain/outline.ts';
import type { FlowLink } from '#domain/records/link.ts';
import type { FlowNode } from '#domain/records/node.ts';
import { kindName, nodeName } from '#text/flow-names.ts';
import type { Translator } from '#text/translator.ts';

/** The paragraphs in reading order; none for a flow without Nodes. */
export function readOut(text: Translator, flow: Flow): readonly string[] {
  const rows = outlineOf(flow);
  const writer = writerOf(text, flow, rows);
  return rows.flatMap((row) => {
    if (row.parent === UNLINKED || row.mark) return [];
    const sentences = row.node === null ? writer.unlinked(row) : writer.paragraph(row);
    return sentences.length > 0 ? [sentences.join(' ')] : [];
  });
}

interface Writer {
  readonly paragraph: (row: OutlineRow) => readonly string[];
  readonly unlinked: (row: OutlineRow) => readonly string[];
}

function writerOf(text: Translator, flow: Flow, rows: readonly OutlineRow[]): Writer {
  const nodes = new Map<string | null, FlowNode>(flow.nodes.map((node) => [node.id, node]));
  const links = new Map<string | null, FlowLink>(flow.links.map((link) => [link.id, link]));
  const families = Map.groupBy(rows, ({ parent }) => parent);
  const caused = causedNodes(flow);
  const leading = new Set(flow.links.filter(isCausal).map(({ from }) => from));
  const childrenOf = ({ key }: OutlineRow): readonly OutlineRow[] => families.get(key) ?? [];
  const nameOf = ({ node }: OutlineRow): string => {
    const found = nodes.get(node);
    return found ? nodeName(text, found) : '';
  };
  const names = (of: readonly OutlineRow[]) => ({
    count: of.length,
    names: text.list(of.map((row) => text.t('outline:words.quote', { name: nameOf(row) }))),
  });
  const kindOf = ({ link }: OutlineRow): string => links.get(link)?.kind ?? 'none';

  /** What is said of the Link that a row shows, and of the Links of those that say it. */
  const ofLink = (row: OutlineRow): readonly string[] => {
    const about = childrenOf(row).filter(({ isAboutLink }) => isAboutLink);
    const own = [...Map.groupBy(about, kindOf)].map(([kind, of]) => {
      const known = kind === 'assumes' || kind === 'threatens' ? kind : 'none';
      return text.t(`outline:words.ofLink.${known}`, { ...names(of), end: nameOf(row) });
    });
    return [...own, ...about.flatMap(ofLink)];
  };

  return {
    paragraph(row) {
      const node = nodes.get(row.node);
      if (!node) return [];
      const below = childrenOf(row).filter(({ isAboutLink }) => !isAboutLink);
      const loops = below.filter(({ mark }) => mark === 'loop');
      const causes = below.filter(({ link }) => isCausal({ kind: links.get(link)?.kind ?? null }));
      const isApart = row.level === 1 && isOnTheWay(node) && !leading.has(node.id);
      const told = [
        ...(isApart ? [text.t('outline:words.apart')] : []),
        ...(gapsOf(node, caused).includes('cause') ? [text.t('outline:words.noCause')] : []),
        ...[...Map.groupBy(below, kindOf)].map(([kind, of]) =>
          text.t(`outline:words.of.${kind}`, names(of)),
        ),
        ...(node.join && causes.length > 1 ? [text.t(`outline:words.${node.join}`)] : []),
        ...(loops.length > 0 ? [text.t('outline:words.loop', names(loops))] : []),
        ...below.flatMap(ofLink),
      ];
      // Who is only named as a cause has been named in the paragraph before.
      return row.level === 1 || told.length > 0 ? [headOf(text, node), ...told] : [];
    },
    unlinked: (row) => [text.t('outline:words.unlinked', names(childrenOf(row)))],
  };
}

/** Kinds that something should follow from. */
const isOnTheWay = ({ kind }: FlowNode): boolean =>
  kind === 'input' || kind === 'activity' || kind === 'output' || kind === 'outcome';

function headOf(text: Translator, node: FlowNode): string {
  const name = nodeName(text, node);
  if (node.kind === 'impact')
    return text.t(`outline:words.${node.main === true ? 'mission' : 'later'}`, { name });
  return text.t('outline:words.node', { kind: kindName(text, node), name });
}
