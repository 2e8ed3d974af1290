// Chapter 7 of the Nordvik example: messages, gates, transfer.
// All of it is invented. Texts by key, no language.
import { type Chapter, counted, items, type Words } from '#guide/examples/nordvik/words.ts';

export const communicate = (words: Words): Chapter => ({
  messages: items(words, 'messages', ['message'], {
    employers: {
      audiences: ['firms', 'crafts'],
      aim: 'do',
      channels: ['meeting'],
      languages: ['en'],
      date: '2027-01-28',
      owner: 'crafts',
      measure: counted(words, 30, 'signUps', 2027, 'guestList'),
    },
    youth: {
      audiences: ['youth', 'youthCouncil', 'clubs'],
      aim: 'feel',
      channels: ['personal_talk', 'social_media'],
      languages: ['en', 'uk'],
      date: '2027-05-03',
      owner: 'youthCouncil',
      measure: counted(words, 90, 'calls', 2027, 'contactPlace'),
    },
    council: {
      audiences: ['council', 'head'],
      aim: 'know',
      channels: ['meeting', 'print'],
      languages: ['en'],
      date: '2027-06-02',
      owner: 'department',
      measure: counted(words, 25, 'councillors', 2027, 'minutes'),
    },
    offices: {
      audiences: ['labour', 'municipalities', 'health', 'school'],
      aim: 'do',
      channels: ['meeting', 'email_letter'],
      languages: ['en'],
      date: '2027-02-10',
      owner: 'head',
      measure: counted(words, 5, 'signatures', 2027, 'minutes'),
    },
    union: {
      audiences: ['union'],
      aim: 'know',
      channels: ['personal_talk'],
      languages: ['en'],
      date: '2027-02-01',
      owner: 'department',
      measure: counted(words, 2, 'roundTables', 2027, 'minutes'),
    },
  }),
  ...gates(words),
  transfers: items(words, 'transfers', ['benefit', 'capacityGap'], {
    mentorTraining: {
      mode: 'phase_over',
      newOwner: 'adult',
      cost: counted(words, 12_000, 'eurosYear', 2029, 'countyPlan'),
      paidBy: 'council',
      agreement: true,
      date: '2029-01-01',
    },
    contactPlace: {
      mode: 'phase_over',
      newOwner: 'municipalities',
      cost: counted(words, 92_000, 'eurosYear', 2030, 'countyPlan'),
      paidBy: 'municipalities',
      agreement: false,
      date: '2030-01-01',
    },
    trialJobs: {
      mode: 'phase_down',
      newOwner: 'labour',
      cost: counted(words, 84_000, 'eurosYear', 2030, 'labourPlan'),
      paidBy: 'labour',
      agreement: false,
      date: '2030-01-01',
    },
  }),
});

const gates = (words: Words): Chapter => ({
  gates: items(words, 'gates', ['name'], {
    pilotStart: { kind: 'prepare_pilot', date: '2027-05-15', body: 'steering' },
    pilotEnd: { kind: 'pilot_adjust', date: '2028-08-15', body: 'steering' },
    county: { kind: 'adjust_transfer', date: '2029-12-03', body: 'steering' },
    close: { kind: 'transfer_close', date: '2032-12-01', body: 'steering' },
  }),
  gateCriteria: items(words, 'gateCriteria', ['measure', 'threshold'], {
    agreements: { gate: 'pilotStart', met: false },
    consent: { gate: 'pilotStart', met: false },
    staying: { gate: 'pilotEnd', met: false },
    starters: { gate: 'pilotEnd', met: false },
    municipalities: { gate: 'county', met: false },
    heirs: { gate: 'close', met: false },
  }),
  handovers: items(words, 'handovers', ['label'], {
    contacts: { gate: 'pilotStart', to: 'labour', done: false },
    handbook: { gate: 'pilotEnd', to: 'adult', done: false },
    agreements: { gate: 'county', to: 'municipalities', done: false },
    figures: { gate: 'close', to: 'department', done: false },
  }),
});
