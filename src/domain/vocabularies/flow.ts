// The closed lists of chapter 5: the grammar of the flow, system functions, instruments.
// Ids are stable; labels live in `locales`.

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

export const TERMS = ['short', 'medium', 'long'] as const;
/** Which way a quantity should go; `yes` where something is to be true. */
export const WANTED = ['rise', 'fall', 'yes'] as const;
/** Whether all causes of a Node are needed, or any one will do. */
export const JOINS = ['all', 'any'] as const;
export const POLARITIES = ['plus', 'minus', 'unsure'] as const;
export const EVIDENCE = ['none', 'opinion', 'practice', 'study', 'several_studies'] as const;

/** What an innovation system must do to move a mission. Basis: [35], names (k). */
export const SYSTEM_FUNCTIONS = [
  'entrepreneurial_experimentation',
  'knowledge_development',
  'knowledge_exchange',
  'problem_direction',
  'solution_direction',
  'reflexive_governance',
  'market_formation_and_destabilisation',
  'resource_reallocation',
  'legitimacy_creation_and_withdrawal',
] as const;

/** Instruments by family. Basis: STIP's groups (k), widened by demand side and phase-out [24]. */
const INSTRUMENTS_OF = {
  GOV: [
    'strategy_plan',
    'coordination_body',
    'public_body_reform',
    'consultation',
    'foresight_evaluation',
    'deal_contract',
  ],
  DIR: [
    'project_grant',
    'institutional_funding',
    'voucher',
    'loan',
    'equity',
    'prize_challenge',
    'stipend_wage_support',
  ],
  IND: ['tax_relief', 'guarantee', 'fee_waiver', 'matched_funding'],
  DEM: [
    'innovation_procurement',
    'social_clause',
    'outcome_contract',
    'user_subsidy',
    'public_first_customer',
  ],
  REG: ['law_bylaw', 'standard_label', 'permit_zoning', 'sandbox', 'data_duty'],
  COL: ['network_cluster', 'living_lab', 'shared_facility', 'data_platform', 'broker_service'],
  CAP: ['training', 'advice_coaching', 'campaign', 'curriculum', 'peer_learning'],
  OUT: ['phase_out', 'subsidy_removal', 'ban_limit', 'just_transition_support'],
} as const;
export type InstrumentFamily = keyof typeof INSTRUMENTS_OF;
export type Instrument = (typeof INSTRUMENTS_OF)[InstrumentFamily][number];

export const INSTRUMENT_FAMILIES = Object.keys(INSTRUMENTS_OF) as readonly InstrumentFamily[];
export const INSTRUMENTS: readonly Instrument[] = Object.values(INSTRUMENTS_OF).flat();

/** The family an instrument belongs to. */
export const FAMILY_OF = Object.fromEntries(
  Object.entries(INSTRUMENTS_OF).flatMap(([family, items]) => items.map((item) => [item, family])),
) as Readonly<Record<Instrument, InstrumentFamily>>;

export const INSTRUMENT_STATUSES = ['existing', 'adapt', 'new'] as const;
export const PAIR_EFFECTS = ['strengthens', 'neutral', 'weakens'] as const;
