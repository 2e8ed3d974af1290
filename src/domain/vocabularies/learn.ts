// The closed lists of chapter 8: indicators and impact. Ids are stable; labels live in `locales`.

export const RACER = ['relevant', 'accepted', 'credible', 'easy', 'robust'] as const;
export const SMART = ['specific', 'measurable', 'achievable', 'relevant', 'time_bound'] as const;
export const FREQUENCIES = ['month', 'quarter', 'half_year', 'year', 'once'] as const;

/** Groups by which a figure about people is told apart (d). */
export const SPLITS = [
  'sex',
  'age',
  'place',
  'income',
  'education',
  'disability',
  'language_origin',
] as const;

/** Five steps of impact measurement. Basis: [67], names (k). */
export const IMPACT_STEPS = [
  'objectives',
  'stakeholders',
  'measures',
  'measure_validate_value',
  'report_learn_improve',
] as const;
