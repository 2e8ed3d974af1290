// Chapter 8 of the Nordvik example: indicators, impact, review.
// All of it is invented; impact is what the team expects of the pilot. Texts by key, no language.
import { type Chapter, counted, items, texts, type Words } from '#guide/examples/nordvik/words.ts';

export const learn = (words: Words): Chapter => ({
  answers: {
    review: {
      ...texts(words, 'review', ['summary', 'decisionBody', 'decisionNumber']),
      nextReview: '2027-09-01',
      decisionDate: '2027-06-16',
    },
  },
  ...indicators(words),
  waypoints: items(words, 'waypoints', ['label'], {
    firstFall: { indicator: 'share', date: '2028-12-31', value: 10 },
    halfWay: { indicator: 'share', date: '2030-12-31', value: 8 },
    pilotStay: { indicator: 'stayed', date: '2028-05-31', value: 40 },
    pilotContracts: { indicator: 'contracts', date: '2028-05-31', value: 60 },
    fewerLeavers: { indicator: 'leavers', date: '2029-06-30', value: 90 },
  }),
  impacts: items(words, 'impacts', ['harms'], {
    stay: {
      outcome: 'stay',
      change: counted(words, 30, 'people', 2028, 'expected'),
      anyway: 30,
      byOthers: 20,
      displaced: 10,
      fadeOut: 15,
      confirmed: true,
    },
    known: {
      outcome: 'known',
      change: counted(words, 24, 'employers', 2028, 'expected'),
      anyway: 25,
      byOthers: 20,
      displaced: 0,
      fadeOut: 10,
      confirmed: false,
    },
    cope: {
      outcome: 'cope',
      change: counted(words, 42, 'people', 2028, 'expected'),
      anyway: 30,
      byOthers: 25,
      displaced: 0,
      fadeOut: 20,
      confirmed: true,
    },
    leave: {
      outcome: 'leave',
      change: counted(words, 20, 'peopleYear', 2028, 'expected'),
      anyway: 20,
      byOthers: 25,
      displaced: 0,
      fadeOut: 10,
      confirmed: false,
    },
  }),
  reviewNotes: items(words, 'reviewNotes', ['note', 'reviewer'], {
    link: { step: 'links', settled: true },
    fee: { step: 'governance', settled: true },
    islands: { step: 'pilot', settled: true },
    money: { step: 'transfer', settled: true },
  }),
});

/** The mission's own indicator takes its values from steps 2.2 and 3.1. */
const indicators = (words: Words): Chapter => ({
  indicators: items(words, 'indicators', ['name', 'definition', 'source'], {
    share: {
      node: 'mission',
      ofMission: true,
      frequency: 'year',
      responsible: 'department',
      aboutPeople: true,
      splitBy: ['sex', 'age', 'place'],
      racer: ['relevant', 'accepted', 'credible', 'easy', 'robust'],
    },
    stayed: {
      node: 'stay',
      ofMission: false,
      baseline: counted(words, 28, 'percent', 2025, 'wage'),
      target: counted(words, 50, 'percent', 2032, 'wage'),
      frequency: 'half_year',
      responsible: 'labour',
      aboutPeople: true,
      splitBy: ['sex', 'place', 'education'],
      racer: ['relevant', 'accepted', 'credible', 'easy'],
    },
    firms: {
      node: 'known',
      ofMission: false,
      baseline: counted(words, 12, 'employers', 2025, 'labourList'),
      target: counted(words, 120, 'employers', 2031, 'labourList'),
      frequency: 'half_year',
      responsible: 'crafts',
      aboutPeople: false,
      racer: ['relevant', 'accepted', 'easy'],
    },
    everyday: {
      node: 'cope',
      ofMission: false,
      measuredBy: '2027-09-30',
      measuredByWhom: 'school',
      target: counted(words, 70, 'percent', 2031, 'talks'),
      frequency: 'half_year',
      responsible: 'school',
      aboutPeople: true,
      splitBy: ['sex', 'age'],
      racer: ['relevant', 'accepted', 'easy'],
    },
    leavers: {
      node: 'leave',
      ofMission: false,
      baseline: counted(words, 120, 'peopleYear', 2025, 'school'),
      target: counted(words, 60, 'peopleYear', 2031, 'school'),
      frequency: 'year',
      responsible: 'municipalities',
      aboutPeople: true,
      splitBy: ['sex', 'place', 'language_origin'],
      racer: ['relevant', 'accepted', 'credible', 'easy'],
    },
    contracts: {
      node: 'contracts',
      ofMission: false,
      baseline: counted(words, 0, 'contracts', 2026, 'wage'),
      target: counted(words, 300, 'contracts', 2030, 'wage'),
      frequency: 'quarter',
      responsible: 'labour',
      aboutPeople: false,
      racer: ['relevant', 'credible', 'easy', 'robust'],
    },
  }),
});
