// @vitest-environment jsdom
import { render, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { CanvasSheet } from '#chapters/learn/CanvasSheet.tsx';
import { canvasSheet } from '#pictures/canvas.ts';
import { TextContext } from '#workspace/text-context.ts';
import { blankWorkbook, sampleWorkbook } from '../../support/sample-workbook.ts';
import { textsOf } from '../../support/texts.ts';

const text = await textsOf('en');

function show(snapshot = sampleWorkbook()): void {
  const sheet = canvasSheet(snapshot, { text, sentence: text, findings: 2, today: '2026-11-24' });
  render(
    <TextContext value={text}>
      <CanvasSheet sheet={sheet} />
    </TextContext>,
  );
}

describe('the canvas on screen', () => {
  it('is one article with a heading for each box', () => {
    show();
    const canvas = screen.getByRole('article', { name: 'Every young person has a place' });
    expect(within(canvas).getAllByRole('heading', { level: 3 })).toHaveLength(10);
    expect(within(canvas).getByText('2 open findings')).toBeTruthy();
  });

  it('says of each picture what it shows and offers it as a table', () => {
    show();
    expect(screen.getByRole('img', { name: /strongest paths to the mission/iu })).toBeTruthy();
    expect(screen.getByText('Pathway as a table')).toBeTruthy();
    expect(screen.getAllByText('One mentor for each person').length).toBeGreaterThan(0);
  });

  it('lists the next actions as a table', () => {
    show();
    const table = screen.getByRole('table', { name: /next actions/iu });
    expect(within(table).getAllByRole('row')).toHaveLength(6);
  });

  it('tells a beginner where each box is filled', () => {
    show(blankWorkbook());
    expect(screen.getAllByText(/Not yet filled/u)).toHaveLength(6);
  });
});
