// The closed lists of chapters 1 to 3: place, challenge, mission. Ids are stable; labels live in `locales`.

export const LEVELS = ['local', 'regional', 'national', 'macro_region', 'eu'] as const;

export const INITIATIVE_TYPES = [
  'strategic_framework',
  'challenge_programme',
  'thematic_programme',
  'ecosystem_programme',
] as const;

/** The four questions of the litmus test. Basis: OECD [26]. */
export const LITMUS_ITEMS = ['challenge', 'support', 'objective', 'commitment'] as const;
export const GO_DECISIONS = ['go', 'not_yet', 'no_go'] as const;

export const SDGS = [
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

/** What makes problem and solutions hard. Basis: Wanzenböck et al. [37]. */
export const DIAGNOSIS_TRAITS = ['contested', 'complex', 'uncertain'] as const;
export const SOLUTION_NATURES = ['technical', 'social', 'institutional'] as const;
export const PAST_WORK_VERDICTS = ['keep', 'stop', 'change'] as const;

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

/** Years from start to deadline: 1-3, 4-7, 8-15 (d). */
export const HORIZONS = ['mini', 'medium', 'long'] as const;

/** How deep the change goes. Basis: [30]. */
export const MISSION_TYPES = [
  'accelerator_1',
  'accelerator_2',
  'transformer_1',
  'transformer_2',
] as const;

/** What must move (d). */
export const POLICY_FIELDS = [
  'education',
  'employment',
  'health',
  'care',
  'housing',
  'transport',
  'energy',
  'environment',
  'food',
  'industry',
  'digital',
  'culture_sport',
  'safety',
  'research',
  'own',
] as const;

/** The OECD's design principles. Basis: [23], [25]; nine of them (k). */
export const PRINCIPLES = [
  'legitimacy',
  'directionality',
  'intentionality',
  'flexibility',
  'horizontality',
  'verticality',
  'intensity',
  'novelty',
  'policy_mix_consistency',
  'fundability',
  'evaluability',
  'reflexivity',
] as const;
