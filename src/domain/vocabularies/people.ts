// The closed lists of chapter 4, people. Ids are stable; labels live in `locales`.

export const ACTOR_TYPES = [
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

export const ROLES = [
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

/** Power, legitimacy, urgency and their mixtures. Basis: attributes [46], names (k). */
export const SALIENCE = ['P', 'L', 'U', 'PL', 'PU', 'LU', 'PLU'] as const;

export const RACI = ['R', 'A', 'C', 'I'] as const;

/** What is promised to a group, from nothing to the decision itself. Basis: [48], in our own words. */
export const ENGAGEMENT = [
  'none',
  'inform',
  'consult',
  'involve',
  'collaborate',
  'empower',
] as const;

export const RELATIONS = [
  'money',
  'mandate',
  'information',
  'cooperation',
  'service',
  'conflict',
] as const;

export const SYNERGIES = [
  'joint_service',
  'pooled_resource',
  'joint_market',
  'shared_learning',
  'joint_innovation',
  'material_loop',
] as const;

export const CLUSTER_FORMS = [
  'informal_network',
  'agreement',
  'association',
  'cooperative',
  'company',
  'hosted_unit',
] as const;
