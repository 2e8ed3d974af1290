// The closed lists of chapters 6 and 7: pilot, plan, money, risks, communication, transition.
// Ids are stable; labels live in `locales`.

export const TASK_STATUSES = ['not_started', 'under_way', 'done', 'dropped'] as const;

export const COMPARISONS = ['none', 'before_after', 'similar_group', 'waiting_list'] as const;

/** Cost categories of the Interreg family (k). */
export const BUDGET_CATEGORIES = [
  'preparation',
  'staff',
  'office_admin',
  'travel',
  'external_expertise',
  'equipment',
  'infrastructure',
] as const;

/** Basis: eligibility rules [62]. */
export const BUDGET_PHASES = ['preparation', 'contracting', 'implementation', 'closure'] as const;

export const FUNDING_KINDS = ['eu', 'national', 'regional', 'local', 'private', 'own'] as const;

/** Likelihood times impact: 1-4, 5-9, 10-15, 16-25 (d). */
export const RISK_LEVELS = ['low', 'moderate', 'high', 'critical'] as const;
export type RiskLevel = (typeof RISK_LEVELS)[number];
export const RESPONSES = ['avoid', 'reduce', 'share', 'accept'] as const;

export const COMMUNICATION_AIMS = ['know', 'feel', 'do'] as const;
export const CHANNELS = [
  'meeting',
  'event',
  'personal_talk',
  'email_letter',
  'website',
  'social_media',
  'press',
  'print',
] as const;

export const GATES = [
  'prepare_pilot',
  'pilot_adjust',
  'adjust_transfer',
  'transfer_close',
] as const;
export const DECISIONS = ['go', 'adjust', 'stop'] as const;
/** What happens to a benefit after the project. Basis: [66]. */
export const EXIT_MODES = ['phase_down', 'phase_out', 'phase_over'] as const;
