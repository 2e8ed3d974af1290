// The closed lists of the method. Ids are stable and stored in files; labels live in `locales`.
// Knows nothing of languages, screens or documents.

const LEVELS = ['local', 'regional', 'national', 'macro_region', 'eu'] as const;

const INITIATIVE_TYPES = [
  'strategic_framework',
  'challenge_programme',
  'thematic_programme',
  'ecosystem_programme',
] as const;

const SDGS = [
  '1',
  '2',
  '3',
  '4',
  '5',
  '6',
  '7',
  '8',
  '9',
  '10',
  '11',
  '12',
  '13',
  '14',
  '15',
  '16',
  '17',
] as const;

export const CORE_CRITERIA = [
  'bold_societal',
  'clear_target_time',
  'ambitious_realistic',
  'cross_sector_actor_discipline',
  'many_bottom_up_solutions',
] as const;

export const CRITERIA = [
  ...CORE_CRITERIA,
  'place_based',
  'co_created',
  'solution_neutral',
  'transformative',
  'social_value',
  'fundable',
  'revisable',
] as const;

const ACTOR_TYPES = [
  'public_local',
  'public_regional',
  'public_national',
  'public_eu',
  'business_small',
  'business_large',
  'business_support',
  'research',
  'education',
  'civil_society',
  'social_economy',
  'affected_people',
  'finance_philanthropy',
  'media_culture',
  'nature_environment',
] as const;
export type ActorType = (typeof ACTOR_TYPES)[number];

export const SPHERES = ['public', 'business', 'knowledge', 'civil', 'nature'] as const;
export type Sphere = (typeof SPHERES)[number];

/** Which sphere of the helix wheel an actor type belongs to. Source: CSEI definition [9]; mapping our own. */
export const SPHERE_OF: Readonly<Record<ActorType, Sphere>> = {
  public_local: 'public',
  public_regional: 'public',
  public_national: 'public',
  public_eu: 'public',
  business_small: 'business',
  business_large: 'business',
  business_support: 'business',
  finance_philanthropy: 'business',
  research: 'knowledge',
  education: 'knowledge',
  civil_society: 'civil',
  social_economy: 'civil',
  affected_people: 'civil',
  media_culture: 'civil',
  nature_environment: 'nature',
};

const ROLES = [
  'mission_owner',
  'coordinator',
  'funder',
  'regulator',
  'problem_owner',
  'solution_provider',
  'knowledge_provider',
  'implementer',
  'broker',
  'user',
  'affected',
  'champion',
  'sceptic_incumbent',
  'evaluator',
  'multiplier',
] as const;

export const GRID_QUADRANTS = ['key_player', 'keep_satisfied', 'keep_informed', 'monitor'] as const;
export type GridQuadrant = (typeof GRID_QUADRANTS)[number];

export const NODE_KINDS = [
  'challenge',
  'barrier',
  'input',
  'activity',
  'output',
  'outcome',
  'impact',
  'assumption',
  'risk',
  'indicator',
  'context',
  'unintended',
] as const;
export type NodeKind = (typeof NODE_KINDS)[number];

export const LINK_KINDS = [
  'feeds',
  'produces',
  'enables',
  'contributes',
  'addresses',
  'blocks',
  'stems_from',
  'side_effect',
  'affects',
  'assumes',
  'threatens',
  'measures',
  'feedback',
] as const;
export type LinkKind = (typeof LINK_KINDS)[number];

const TERMS = ['short', 'medium', 'long'] as const;
const POLARITIES = ['plus', 'minus', 'unsure'] as const;
const EVIDENCE = ['none', 'opinion', 'practice', 'study', 'several_studies'] as const;

const TASK_STATUSES = ['not_started', 'under_way', 'done', 'dropped'] as const;

export const STEP_STATUSES = ['empty', 'draft', 'ready', 'reviewed', 'signed'] as const;
export type StepStatus = (typeof STEP_STATUSES)[number];

export const SEVERITIES = ['error', 'warning', 'info'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** Languages a workbook may be written in; the interface offers those with complete texts. */
const CONTENT_LANGUAGES = [
  'en',
  'pl',
  'de',
  'nb',
  'sv',
  'lt',
  'lv',
  'et',
  'da',
  'fi',
  'uk',
  'ru',
] as const;

/** Closed lists by the name under which `locales` holds their labels. */
export const VOCABULARIES = {
  level: LEVELS,
  initiative_type: INITIATIVE_TYPES,
  sdg: SDGS,
  criteria: CRITERIA,
  actor_type: ACTOR_TYPES,
  role: ROLES,
  node_kind: NODE_KINDS,
  link_kind: LINK_KINDS,
  term: TERMS,
  polarity: POLARITIES,
  evidence: EVIDENCE,
  task_status: TASK_STATUSES,
  language: CONTENT_LANGUAGES,
} as const;
export type VocabularyName = keyof typeof VOCABULARIES;
