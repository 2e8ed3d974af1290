// Case F8, Project Superwomen, as a flow of 20 Nodes that a hand draws. The first eleven are those of the
// example; the others, and the mistakes that are put right, are made up here in our own words.
// Knows no screen.
import { createDocs, openWorkbook, type Workbook } from '#document/index.ts';
import { answerAt, itemAt } from '#domain/schema.ts';
import type { Snapshot } from '#domain/snapshot.ts';
import type { LinkKind } from '#domain/vocabularies/flow.ts';
import {
  addLink,
  addNode,
  changeKind,
  connectionOf,
  dropNodes,
  type NewNode,
  tidy,
} from '#flow/edits.ts';
import { readFlow } from '#flow/flow-now.ts';
import { groupNodes } from '#flow/grouping.ts';
import { type Between, type FlowHand, joined } from './flow-hand.ts';
import { t } from './texts.ts';

const said = (id: string): string => t(`example-superwomen:nodes.${id}`);

export const TITLE = t('example-superwomen:start.title');

const LABELS = {
  jobs: said('jobs'),
  coping: said('coping'),
  skills: said('skills'),
  behaviour: said('behaviour'),
  crisis: said('crisis'),
  counselling: said('counselling'),
  courses: said('courses'),
  internships: said('internships'),
  outreach: said('outreach'),
  trades: said('trades'),
  handled: said('handled'),
  practice: 'Survivors have practised at a real workplace',
  agreements: 'Agreements with employers',
  childcare: 'Care for children during courses',
  helped: 'Survivors know where to turn for help',
  hired: 'Employers hire women they have seen at work',
  fear: 'Danger at home keeps survivors away',
  stayed: 'Graduates who stay in a job for half a year',
  finished: 'Women who finish a course',
  places: 'Internships offered in a year',
} as const;

/** How many Nodes the flow has in the end. */
export const NODES = Object.keys(LABELS).length;

/** Draws the whole flow with a hand; the workbook is open at an empty flow. */
export async function drawStory(hand: FlowHand): Promise<void> {
  const l = LABELS;
  await hand.begin(l.jobs);
  // Backwards from the mission.
  await hand.next(l.jobs, 'into', 'outcome', l.coping);
  await hand.next(l.jobs, 'into', 'outcome', 'Survivors have skills');
  await hand.rename('Survivors have skills', l.skills);
  await hand.next(l.jobs, 'into', 'outcome', l.behaviour);
  await hand.next(l.coping, 'into', 'activity', l.crisis);
  await hand.next(l.coping, 'into', 'activity', l.counselling);
  await hand.next(l.skills, 'into', 'activity', l.courses);
  await hand.next(l.behaviour, 'into', 'activity', l.internships);
  await hand.tidy();
  // What is there already, and what follows from it.
  await hand.add('activity', l.outreach);
  await hand.join(l.outreach, l.crisis);
  await hand.join(l.outreach, l.counselling);
  await hand.join(l.outreach, l.courses);
  await hand.join(l.courses, l.internships);
  await hand.next(l.internships, 'out', 'output', l.practice);
  await hand.setKind(l.practice, 'outcome');
  await hand.join(l.practice, l.behaviour);
  await hand.next(l.counselling, 'out', 'outcome', l.helped);
  await hand.join(l.helped, l.coping);
  await hand.next(l.internships, 'into', 'activity', l.agreements);
  await hand.add('activity', l.childcare);
  await hand.join(l.childcare, l.courses);
  await hand.add('barrier', l.fear);
  await hand.join(l.fear, l.courses);
  await hand.join(l.crisis, l.fear);
  await hand.tidy();
  // What is assumed, about steps rather than states; how one would see it.
  await hand.add('assumption', l.trades);
  await hand.join(l.trades, [l.skills, l.jobs]);
  await hand.add('assumption', l.handled);
  await hand.join(l.handled, [l.courses, l.skills]);
  await hand.add('assumption', l.hired);
  await hand.join(l.hired, [l.behaviour, l.jobs]);
  await hand.tidy();
  await hand.add('indicator', l.stayed);
  await hand.join(l.stayed, l.jobs);
  await hand.add('indicator', l.finished);
  await hand.join(l.finished, l.skills);
  await hand.next(l.practice, 'into', 'indicator', l.places);
  // What was not meant.
  await hand.tidy();
  await hand.join(l.courses, l.behaviour);
  await hand.unlink([l.courses, l.behaviour]);
  await hand.add('activity', 'Leaflets');
  await hand.join('Leaflets', l.outreach);
  await hand.remove('Leaflets');
  await hand.remove(l.agreements);
  await hand.undo();
  await hand.group([l.counselling, l.crisis]);
  await hand.move(l.counselling);
  await hand.tidy();
}

export interface DrawnStory {
  readonly snapshot: Snapshot;
  /** Of every Link there was, by what it joined. */
  readonly kinds: ReadonlyMap<string, LinkKind>;
}

/** The workbook that the story makes, without any screen. */
export async function drawnStory(): Promise<DrawnStory> {
  const kinds = new Map<string, LinkKind>();
  const workbook = openWorkbook(createDocs('story', 1), { readOnly: false });
  workbook.apply({ type: 'set-field', at: answerAt('start', 'title'), value: TITLE });
  await drawStory(editsHand(workbook, kinds));
  return { snapshot: workbook.snapshot(), kinds };
}

function editsHand(workbook: Workbook, kinds: Map<string, LinkKind>): FlowHand {
  const flow = () => readFlow(workbook.read);
  const node = (label: string) => {
    const found = flow().nodes.find((each) => each.label === label);
    if (!found) throw new Error(`The story knows no “${label}”`);
    return found;
  };
  const link = ([from, to]: Between) => {
    const [start, end] = [node(from).id, node(to).id];
    return flow().links.find((each) => each.from === start && each.to === end)?.id ?? '';
  };
  const add = (made: NewNode): void => workbook.apply(addNode(flow(), made).edit);
  return {
    begin: async (label) => add({ kind: 'impact', label }),
    add: async (kind, label) => add({ kind, label }),
    async next(beside, side, kind, label) {
      add({ kind, label, [side === 'out' ? 'follows' : 'leadsTo']: node(beside).id });
      const made = flow().links.at(-1)?.kind;
      if (made) kinds.set(side === 'out' ? joined(beside, label) : joined(label, beside), made);
    },
    async join(from, to) {
      const [start, end] = [node(from).id, typeof to === 'string' ? node(to).id : link(to)];
      const connection = connectionOf(flow(), start, end);
      if (!connection || 'refused' in connection) throw new Error(`${from} may not lead there`);
      kinds.set(joined(from, to), connection.kind);
      workbook.apply(addLink(start, end, connection.kind).edit);
    },
    async unlink(between) {
      workbook.apply({ type: 'delete-records', collection: 'links', ids: [link(between)] });
    },
    async move(label) {
      const { id, pos } = node(label);
      const [x = 0, y = 0] = pos ?? [];
      workbook.apply(dropNodes(flow(), new Map([[id, [x + 40, y + 40]]])));
    },
    async rename(label, next) {
      for (const [ends, kind] of kinds) kinds.set(ends.replace(label, next), kind);
      workbook.apply({
        type: 'set-field',
        at: itemAt('nodes', node(label).id, 'label'),
        value: next,
      });
    },
    setKind: async (label, kind) => workbook.apply(changeKind(flow(), node(label), kind)),
    async group(labels) {
      workbook.apply(groupNodes(labels.map((label) => node(label).id)).edit);
    },
    async remove(label) {
      workbook.apply({ type: 'delete-records', collection: 'nodes', ids: [node(label).id] });
    },
    undo: async () => void workbook.undo(),
    tidy: async () => workbook.apply(tidy(flow())),
  };
}
