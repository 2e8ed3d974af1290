// The closed lists of the method's own frame: chapters, steps, tracks, states, sessions.
// Ids are stable and stored in files; labels live in `locales`.

/** The eight chapters in order. */
export const CHAPTERS = [
  'prepare',
  'understand',
  'mission',
  'people',
  'flow',
  'pilot',
  'communicate',
  'learn',
] as const;
export type ChapterId = (typeof CHAPTERS)[number];

/** The 29 steps in the order of the method. */
export const STEP_IDS = [
  'start',
  'litmus',
  'facilitation',
  'vision',
  'challenge',
  'diagnosis',
  'practice',
  'statement',
  'criteria',
  'map',
  'register',
  'relations',
  'governance',
  'cluster',
  'barriers',
  'flow',
  'links',
  'instruments',
  'pilot',
  'actions',
  'budget',
  'risks',
  'communication',
  'transition',
  'transfer',
  'indicators',
  'impact',
  'review',
  'canvas',
] as const;
export type StepId = (typeof STEP_IDS)[number];

/** How much of the method a workbook uses. A track only hides steps. */
export const TRACK_IDS = ['taster', 'core', 'full'] as const;
export type TrackId = (typeof TRACK_IDS)[number];

export const STEP_STATUSES = ['empty', 'draft', 'ready', 'reviewed', 'signed'] as const;
export type StepStatus = (typeof STEP_STATUSES)[number];

export const SEVERITIES = ['error', 'warning', 'info'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** Languages a workbook may be written in; the interface offers those with complete texts. */
export const CONTENT_LANGUAGES = [
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

export const SESSION_FORMATS = ['taster', 'half_day', 'one_day', 'two_days', 'series'] as const;

/** Method cards. Basis: [56], [57], [60]; own design (d). */
export const FACILITATION_METHODS = [
  'one_two_four_all',
  'dot_voting',
  'three_horizons',
  'cause_tree',
  'grid_on_the_floor',
  'backward_mapping',
  'gallery_walk',
  'round_robin',
] as const;

/** Half-day modules of the train-the-trainer course (d); the seventh after the programme in [1]. */
export const TRAINING_MODULES = [
  'missions',
  'facilitation',
  'people_and_cluster',
  'flow',
  'pilot_and_transition',
  'impact_and_teach_back',
  'coaching_social_innovators',
] as const;

export const TABLE_ROLES = ['host', 'scribe', 'timekeeper', 'speaker', 'observer'] as const;
