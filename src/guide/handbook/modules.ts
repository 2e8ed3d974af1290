// The seven half-days in which somebody learns to lead (d): chapters, methods and the minutes of each half-day.
// As many as comparable courses have [61]; the seventh after the programme told of in [1].
import type { ChapterId, TRAINING_MODULES } from '#domain/vocabularies/method.ts';
import type { CardId } from '#guide/handbook/cards.ts';

export type ModuleId = (typeof TRAINING_MODULES)[number];
export type Phase = 'welcome' | 'input' | 'exercise' | 'break' | 'teachBack' | 'check' | 'closing';

export interface TrainingModule {
  readonly id: ModuleId;
  readonly chapters: readonly ChapterId[];
  readonly methods: readonly CardId[];
  /** In their order, with minutes; half a day together. */
  readonly run: readonly (readonly [Phase, number])[];
}

/** Minutes of a module, its break included. */
export const HALF_DAY = 210;

const halfDay = (
  input: number,
  exercise: number,
  teachBack: number,
): readonly (readonly [Phase, number])[] => [
  ['welcome', 10],
  ['input', input],
  ['exercise', exercise],
  ['break', 20],
  ['teachBack', teachBack],
  ['check', 15],
  ['closing', 15],
];

export const MODULES: readonly TrainingModule[] = [
  {
    id: 'missions',
    chapters: ['prepare', 'understand', 'mission'],
    methods: ['three_horizons', 'dot_voting'],
    run: halfDay(30, 60, 60),
  },
  {
    id: 'facilitation',
    chapters: ['prepare'],
    methods: ['one_two_four_all', 'round_robin', 'gallery_walk'],
    run: halfDay(20, 60, 70),
  },
  {
    id: 'people_and_cluster',
    chapters: ['people'],
    methods: ['grid_on_the_floor'],
    run: halfDay(30, 70, 50),
  },
  {
    id: 'flow',
    chapters: ['flow'],
    methods: ['backward_mapping', 'link_test'],
    run: halfDay(25, 75, 50),
  },
  {
    id: 'pilot_and_transition',
    chapters: ['pilot', 'communicate'],
    methods: ['one_two_four_all'],
    run: halfDay(30, 70, 50),
  },
  {
    id: 'impact_and_teach_back',
    chapters: ['learn'],
    methods: ['round_robin'],
    run: halfDay(20, 40, 90),
  },
  {
    id: 'coaching_social_innovators',
    chapters: ['people', 'pilot'],
    methods: ['round_robin'],
    run: halfDay(25, 75, 50),
  },
];
