// A small workbook that uses every kind of field, as the fixture of schema 1 holds it.
// Never change it: the fixture was saved from it. A later schema brings a fixture of its own.
import type { WorkbookData } from '#domain/data.ts';

export const exampleData: WorkbookData = {
  meta: { createdAt: 1_700_000_000_000, contentLanguage: 'pl' },
  answers: {
    start: {
      title: 'Czysty port <script>alert(1)</script>',
      territory: 'Pomorze',
      level: 'regional',
      initiativeType: 'challenge_programme',
      lead: 's1',
      draftingStart: '2026-02-01',
      otherMissions: 2,
      mandate: 'Zażółć gęślą jaźń.\nUchwała 12/2026 🌊 ≥ 30 %.',
      languages: ['en', 'pl'],
    },
    challenge: {
      challenge: 'Woda w porcie jest brudna.',
      affectedGroups: ['s1', 's2'],
      baseline: { value: 41.5, unit: '%', year: 2025, source: 'Pomiar' },
      solutionNeutral: true,
      sdgs: ['6', '14'],
    },
    statement: {
      object: 'udział czystej wody',
      verb: 'rośnie',
      target: { value: 90, unit: '%', year: null, source: '' },
      deadline: '2035-12-31',
    },
    criteria: {
      scores: { place_based: { r1: 3, r2: 1 }, fundable: { r1: 0 } },
      reasons: { place_based: 'Port jest jeden.' },
    },
  },
  members: [{ id: 'm1', name: 'Anna', unit: 'Środowisko', task: 'redakcja' }],
  causes: [
    { id: 'c1', label: 'Ścieki' },
    { id: 'c2', label: 'Stara sieć', parent: 'c1' },
  ],
  drafts: [{ id: 'd1', wording: 'Port bez ścieków', dots: 7 }],
  raters: [
    { id: 'r1', name: 'Stół 1' },
    { id: 'r2', name: 'Stół 2' },
  ],
  stakeholders: [
    {
      id: 's1',
      name: 'Port',
      actorType: 'business_large',
      roles: ['funder', 'implementer'],
      power: 5,
      interest: 4,
      legitimacy: true,
      attitude: -1,
      contact: 'port@example.org',
    },
    { id: 's2', name: 'Mieszkańcy', actorType: 'affected_people', power: 2, interest: 5 },
  ],
  nodes: [
    { id: 'n1', kind: 'activity', label: 'Nowa sieć', pos: [80, 160], owner: 's1' },
    { id: 'n2', kind: 'impact', label: 'Czysta woda', pos: [800, 160], main: true, note: 'misja' },
  ],
  links: [
    {
      id: 'l1',
      kind: 'contributes',
      from: 'n1',
      to: 'n2',
      strength: 2,
      confidence: 1,
      delayMonths: 6,
      evidence: 'study',
    },
  ],
  tasks: [
    {
      id: 't1',
      title: 'Projekt',
      owner: 's1',
      start: '2026-03-01',
      enables: 'n1',
      status: 'under_way',
    },
    { id: 't2', title: 'Budowa', dependsOn: ['t1'] },
  ],
  marks: { start: 'ready' },
  accepted: { 'S-01': 'Wiemy o tym.' },
};
