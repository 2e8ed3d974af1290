import { describe, expect, it } from 'vitest';
import type { Copy } from '#domain/exports.ts';
import type { StepId } from '#domain/vocabularies/method.ts';
import { pictureOf } from '#pictures/pictures.ts';
import { type Report, reportOf } from '#pictures/report.ts';
import type { ReportPart } from '#pictures/report-part.ts';
import { canvasPdf } from '#report/canvas-pdf.ts';
import { reportPdf } from '#report/report-pdf.ts';
import { book, files, subset } from '../support/fonts.ts';
import { heard } from '../support/pdf-check.ts';
import { readObjects } from '../support/pdf-objects.ts';
import { nordvikIn, reportTexts, sourceOf } from '../support/report-source.ts';
import { WIDE } from '../support/model-sequence.ts';

const en = await reportTexts('en');
const nordvik = nordvikIn('en', en);
const reportFor = (copy: Copy, snapshot = nordvik): Report =>
  reportOf(sourceOf(snapshot, en, copy));

const partsOf = ({ chapters }: Report, step: StepId): readonly ReportPart[] =>
  chapters.flatMap(({ sections }) => sections).find((section) => section.step === step)?.parts ??
  [];
const altsIn = (report: Report, step: StepId): string[] =>
  partsOf(report, step).flatMap((part) => (part.part === 'picture' ? [part.draw(WIDE).alt] : []));

/** Where figures stand, points. */
const boxesIn = (bytes: Uint8Array): number[][] =>
  [...JSON.stringify(readObjects(bytes)).matchAll(/"\/BBox":\[([^\]]+)\]/gu)].map(([, box = '']) =>
    box.split(',').map(Number),
  );

describe('the pictures of the full report', () => {
  it('stand in the steps they are of', () => {
    const report = reportFor('public');
    const source = sourceOf(nordvik, en);
    for (const [step, picture] of [
      ['relations', 'relations'],
      ['barriers', 'functions'],
      ['actions', 'timeline'],
      ['risks', 'risks'],
      ['indicators', 'indicators'],
      ['impact', 'net'],
    ] as const)
      expect(altsIn(report, step)).toEqual([pictureOf(picture, source, WIDE)?.alt]);
  });

  it('show the grid in an internal copy only', () => {
    const [grid] = altsIn(reportFor('internal'), 'register');
    expect(grid).toBe(pictureOf('grid', sourceOf(nordvik, en, 'internal'), WIDE)?.alt);
    expect(altsIn(reportFor('public'), 'register')).toEqual([]);
    const { bytes } = reportPdf(
      { ...sourceOf(nordvik, en), chapters: ['people'] },
      { files, book, subset },
    );
    const said = heard(readObjects(bytes)).join('\n');
    expect(said).not.toContain(en.t('frame:grid.title'));
    expect(said).not.toContain(grid);
  });

  it('are followed by their tables, and nothing is told in a second table', () => {
    for (const step of ['relations', 'risks', 'actions', 'indicators', 'impact'] as const) {
      const kinds = partsOf(reportFor('public'), step).map(({ part }) => part);
      expect(kinds.filter((part) => part === 'picture')).toHaveLength(1);
      expect(kinds.slice(0, kinds.indexOf('picture'))).not.toContain('table');
    }
    const { bytes } = reportPdf(
      { ...sourceOf(nordvik, en), chapters: ['pilot'] },
      { files, book, subset },
    );
    const said = heard(readObjects(bytes));
    const chapter = said.slice(said.indexOf('H1 6 Pilot'));
    const figures = chapter.flatMap((line, at) => (line.startsWith('Figure ') ? [at] : []));
    expect(figures).toHaveLength(2);
    for (const at of figures) expect(chapter[at + 1]).toMatch(/^TH /u);
  });

  it('leave no baseline out that is told with where it comes from', () => {
    const [indicator] = nordvik.indicators.filter(({ ofMission }) => ofMission !== true);
    if (!indicator) throw new Error('Nordvik has lost its indicators');
    const baseline = { ...indicator.baseline, value: 7, source: 'A count of our own' };
    const snapshot = { ...nordvik, indicators: [{ ...indicator, baseline }] };
    const facts = partsOf(reportFor('public', snapshot), 'indicators').flatMap((part) =>
      part.part === 'facts' ? part.facts : [],
    );
    expect(facts.map(({ text }) => text).join()).toContain('A count of our own');
  });

  it('are no higher than a page, however much there is', () => {
    const tasks = Array.from({ length: 90 }, (_, at) => ({
      ...nordvik.tasks[at % nordvik.tasks.length],
      id: `task${at}`,
    })) as unknown as typeof nordvik.tasks;
    const { bytes } = reportPdf(
      { ...sourceOf({ ...nordvik, tasks }, en), chapters: ['pilot'] },
      { files, book, subset },
    );
    const boxes = boxesIn(bytes);
    // The canvas's two, the matrix of risks, and a time plan of every 18 tasks.
    expect(boxes).toHaveLength(3 + 5);
    for (const [, bottom = 0, , top = 0] of boxes) {
      expect(bottom).toBeGreaterThanOrEqual(0);
      expect(top).toBeLessThanOrEqual(842);
    }
  });
});

describe('the pathway of the canvas', () => {
  it('is not cut off, however much is typed on a card', () => {
    const nodes = nordvik.nodes.map((node) => ({ ...node, label: 'many words '.repeat(250) }));
    const source = { ...sourceOf({ ...nordvik, nodes }, en), findings: 0, paper: 'A3' as const };
    const { bytes } = canvasPdf(source, { files, book, subset });
    for (const [, bottom = 0] of boxesIn(bytes)) expect(bottom).toBeGreaterThanOrEqual(0);
  });
});

describe('the links of the flow', () => {
  it('are told in the step where they are tested, those with something said of them', () => {
    const report = reportFor('public');
    const { sections } = report.chapters.find(({ id }) => id === 'flow') ?? { sections: [] };
    expect(sections.map(({ step }) => step)).toEqual(['barriers', 'flow', 'links', 'instruments']);
    const [table] = partsOf(report, 'links').filter((part) => part.part === 'table');
    expect(table?.rows.length).toBeLessThan(nordvik.links.length);
    expect(table?.rows.filter((row) => row.slice(1).every((cell) => cell === ''))).toEqual([]);
  });

  it('leave the flow its section when nothing else is said of it', () => {
    const nodes = nordvik.nodes.slice(0, 2).map((node) => ({
      ...node,
      owner: null,
      note: '',
    }));
    const report = reportFor('public', { ...nordvik, nodes, links: [] });
    expect(partsOf(report, 'flow').length).toBeGreaterThan(0);
  });
});
