// Chapter 3 of the Nordvik example: the statement, its criteria, its map and type.
// All of it is invented. Texts by key, no language.
import { CRITERIA } from '#domain/vocabularies/mission.ts';
import {
  byTeam,
  type Chapter,
  counted,
  items,
  texts,
  type Words,
} from '#guide/examples/nordvik/words.ts';

export const mission = (words: Words): Chapter => ({
  answers: {
    statement: {
      ...texts(words, 'statement', ['object', 'group', 'place', 'verb']),
      endState: false,
      target: counted(words, 5.5, 'percent', 2032, 'register'),
      deadline: '2032-12-31',
      solutionNeutral: true,
    },
    criteria: {
      scores: {
        bold_societal: scores(3, 3, 2),
        clear_target_time: scores(3, 3, 3),
        ambitious_realistic: scores(1, 3, 2),
        cross_sector_actor_discipline: scores(1, 1, 1),
        many_bottom_up_solutions: scores(2, 2, 2),
        place_based: scores(3, 3, 3),
        co_created: scores(2, 1, 2),
        solution_neutral: scores(3, 3, 3),
        transformative: scores(2, 2, 2),
        social_value: scores(3, 3, 3),
        fundable: scores(2, 2, 2),
        revisable: scores(2, 3, 3),
      },
      reasons: texts(words, 'criteria.reasons', CRITERIA),
    },
    missionMap: {
      policyFields: ['education', 'employment', 'health', 'transport', 'culture_sport'],
      missionType: 'transformer_1',
      horizon: 'medium',
      principles: byTeam({
        legitimacy: 2,
        directionality: 3,
        intentionality: 3,
        flexibility: 2,
        horizontality: 2,
        verticality: 2,
        intensity: 1,
        novelty: 2,
        policy_mix_consistency: 2,
        fundability: 2,
        evaluability: 3,
        reflexivity: 2,
      }),
    },
  },
  drafts: items(words, 'drafts', ['wording'], {
    platform: { dots: 4 },
    fewer: { dots: 17 },
    half: { dots: 33 },
  }),
  raters: items(words, 'raters', ['name'], { labour: {}, department: {}, school: {} }),
  projectAreas: items(words, 'projectAreas', ['label'], {
    firstJobs: { fields: ['employment', 'education'] },
    lastYear: { fields: ['education', 'health'] },
    oneDoor: { fields: ['employment', 'health'] },
    gettingThere: { fields: ['transport'] },
    belonging: { fields: ['culture_sport', 'health'] },
  }),
  subGoals: items(words, 'subGoals', ['label'], {
    contact: {
      target: counted(words, 400, 'people', 2029, 'contactPlace'),
      deadline: '2029-12-31',
    },
    leavers: {
      target: counted(words, 60, 'peopleYear', 2031, 'school'),
      deadline: '2031-06-30',
    },
    stay: { target: counted(words, 50, 'percent', 2032, 'wage'), deadline: '2032-05-31' },
  }),
  milestones: items(words, 'milestones', ['label'], {
    contracts20: { date: '2027-06-01' },
    monthFour: { date: '2027-10-15' },
    pilotEnds: { date: '2028-05-31' },
    halfWay: { date: '2030-12-31' },
  }),
});

const scores = (labour: number, department: number, school: number) => ({
  labour,
  department,
  school,
});
