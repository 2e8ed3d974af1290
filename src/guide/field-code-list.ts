// Which answers have a code on paper: a letter each, step by step, for ever. Sheets that were printed stay readable,
// so entries and columns are only added, each at the end of its list; nothing is moved, renamed or taken out
// (`tests/guide/field-codes-1.json` is what was released). Knows nothing of how a code is written.
import type { AnswersName, CollectionName } from '#domain/schema.ts';
import { CRITERIA } from '#domain/vocabularies/mission.ts';
import type { StepId } from '#domain/vocabularies/method.ts';
import type { VocabularyName } from '#domain/vocabularies.ts';

/** One answer. */
export interface CodedField {
  readonly record: AnswersName;
  readonly field: string;
}
/** Records of a collection: a row each. Columns are fields, or scores that the row's person gives. */
export interface CodedRows {
  readonly records: CollectionName;
  readonly columns: readonly string[];
}
/** Something about every item of a closed list: a row each, in the order of the list. */
export interface CodedList {
  readonly list: VocabularyName;
  readonly record: AnswersName;
  readonly columns: readonly string[];
}
export type Coded = CodedField | CodedRows | CodedList;

/**
 * The letters in their order. None looks like a figure (O I L Q S Z), or like another one in a hurried hand
 * (U and V) or sounds like it (M and N).
 */
export const LETTERS = 'ABCDEFGHJKMPRTVWXY';

/** Given by hand on the map or made by Kurs: nobody writes them on paper. */
export const NOT_ON_PAPER: ReadonlySet<string> = new Set([
  'nodes.pos',
  'nodes.locked',
  'nodeGroups.folded',
  'signatures.hash',
]);

/** Names after each other, with spaces between them. */
const named = (names: string): readonly string[] => names.split(' ');
const answers = (record: AnswersName, fields: string): CodedField[] =>
  named(fields).map((field) => ({ record, field }));
const rows = (records: CollectionName, columns: string): CodedRows => ({
  records,
  columns: named(columns),
});
const list = (vocabulary: VocabularyName, record: AnswersName, columns: string): CodedList => ({
  list: vocabulary,
  record,
  columns: named(columns),
});

/** The first of a step has the first letter, and so on; so have the columns of a row. */
export const CODED: Readonly<Record<StepId, readonly Coded[]>> = {
  start: [
    ...answers('start', 'title territory level lead accountableOwner'),
    rows('members', 'name unit task'),
    ...answers('start', 'draftingStart draftingEnd deliveryStart deliveryEnd mandate'),
    ...answers('start', 'initiativeType otherMissions languages'),
  ],
  litmus: [
    list('litmus_item', 'litmus', 'scores reasons'),
    ...answers('litmus', 'budgetHolder alternative notInstead decision'),
  ],
  facilitation: [
    rows('sessions', 'title date steps minutes people format groupSize methods materials'),
    ...answers('facilitation', 'accessNeeds consent'),
    rows('trainers', 'name module teachBack passed chapters'),
    rows('parkedItems', 'label session owner settled'),
    rows('decisions', 'label date decidedBy reason'),
    rows('tableRoles', 'table role person session'),
    rows('attendees', 'name organisation session consent'),
    rows('evaluations', 'session useful heard comment'),
  ],
  vision: [
    ...answers('vision', 'year today future'),
    rows('seeds', 'label place'),
    rows('fadings', 'label instead'),
    ...answers('vision', 'headline'),
    rows('socialAreas', 'label why'),
  ],
  challenge: [
    ...answers('challenge', 'challenge affectedGroups baseline'),
    rows('causes', 'label parent source'),
    ...answers('challenge', 'whoGains solutionNeutral sdgs'),
  ],
  diagnosis: [
    rows('solutions', 'label nature maturity'),
    list('diagnosis_trait', 'diagnosis', 'problem solution'),
  ],
  practice: [
    rows(
      'practices',
      'title place local evidence transferability runBy what result conditions adaptation address usedIn',
    ),
    rows('pastWorks', 'label verdict reason'),
    rows('visits', 'place date saw takeHome'),
  ],
  statement: [
    ...answers('statement', 'object group place verb endState target deadline'),
    ...answers('statement', 'solutionNeutral statement'),
    rows('drafts', 'wording dots'),
  ],
  criteria: [
    // Each voice scores alone: a row for each, with a column for every criterion.
    rows('raters', ['name', ...CRITERIA.map((criterion) => `scores:${criterion}`)].join(' ')),
    list('criteria', 'criteria', 'reasons'),
  ],
  map: [
    ...answers('missionMap', 'policyFields'),
    rows('projectAreas', 'label fields'),
    ...answers('missionMap', 'missionType horizon'),
    rows('subGoals', 'label target deadline'),
    rows('milestones', 'label date'),
    list('principle', 'missionMap', 'principles'),
  ],
  register: [
    rows(
      'stakeholders',
      'name actorType power interest roles level stake legitimacy urgency attitude contact',
    ),
  ],
  relations: [rows('relations', 'from kind to mutual strength note')],
  governance: [
    rows('engagements', 'stakeholder present promised method date gain'),
    rows('bodies', 'name mandate members rhythm levels departments'),
    rows('duties', 'task stakeholder part'),
  ],
  cluster: [
    ...answers('cluster', 'members purpose'),
    rows('synergies', 'label kind partners social ecological economic resource maturity'),
    rows('services', 'label audience provider'),
    ...answers('cluster', 'form coordinator'),
  ],
  barriers: [list('system_function', 'barriers', 'strength barrier cause evidence')],
  flow: [
    rows(
      'nodes',
      'label kind main term owner expectedDate importance wanted join affectedGroup deliveredByOthers note group',
    ),
    rows(
      'links',
      'from kind to polarity strength confidence delayMonths evidence necessary sufficient actionable note',
    ),
    rows('nodeGroups', 'name'),
  ],
  // The links of the flow are looked at again here, under their codes from there.
  links: [],
  instruments: [
    rows('instruments', 'activity instrument competence owner status target source'),
    rows('instrumentPairs', 'one other effect reason'),
  ],
  pilot: [
    ...answers('pilot', 'hypotheses hypothesis place group size start end'),
    ...answers('pilot', 'threshold stopRule comparison'),
    rows('learningQuestions', 'label how owner'),
    ...answers('pilot', 'ethics'),
  ],
  actions: [rows('tasks', 'title owner start end deliverable status dependsOn lagDays enables')],
  budget: [
    ...answers('budget', 'total currency'),
    rows('fundingSources', 'name kind share innovation'),
    rows(
      'budgetLines',
      'label category amount source cofinancing task partner phase eligible evaluation',
    ),
    rows('reportDates', 'label due to owner'),
    ...answers('budget', 'procurement stateAid dataProtection'),
  ],
  risks: [
    rows('risks', 'event likelihood impact response owner cause effect action reason review'),
  ],
  communication: [rows('messages', 'message audiences aim channels date languages owner measure')],
  transition: [
    rows('gates', 'name kind date body decision'),
    rows('gateCriteria', 'measure gate threshold met'),
    rows('handovers', 'label gate to done'),
  ],
  transfer: [rows('transfers', 'benefit mode newOwner agreement date cost paidBy capacityGap')],
  indicators: [
    rows(
      'indicators',
      'name node frequency responsible ofMission definition baseline measuredBy measuredByWhom target source aboutPeople splitBy racer',
    ),
    rows('waypoints', 'label indicator date value'),
  ],
  impact: [rows('impacts', 'outcome anyway byOthers displaced fadeOut change harms confirmed')],
  review: [
    rows('reviewNotes', 'note reviewer step settled'),
    ...answers('review', 'summary nextReview'),
    ...answers('review', 'decisionBody decisionNumber decisionDate'),
    rows('signatures', 'name role date'),
  ],
  canvas: [],
};
