import { describe, expect, it } from 'vitest';
import { reportOf } from '#pictures/report.ts';
import type { ExportSource } from '#report/export-source.ts';
import { inline, lines, slugs } from '#report/markdown/markdown-text.ts';
import { reportMarkdown } from '#report/markdown/report-markdown.ts';
import { LANGUAGES } from '#text/language.ts';
import { hostileWorkbook } from '../support/hostile-workbook.ts';
import { readMarkdown } from '../support/markdown.ts';
import { evenSpaces } from '../support/pdf-structure.ts';
import { nordvikIn, reportTexts, sourceOf } from '../support/report-source.ts';
import { blankWorkbook, sampleWorkbook } from '../support/sample-workbook.ts';
import { secretWorkbook } from '../support/secret-workbook.ts';
import { wordSequence } from '../support/word-sequence.ts';

const en = await reportTexts('en');

const fileOf = (source: ExportSource): string =>
  new TextDecoder('utf-8', { fatal: true }).decode(reportMarkdown(source).bytes);

/** As the model says it: only words, whatever they stand in. */
const bare = (line: string): string =>
  evenSpaces(
    line
      // Neither says what stands in it as markup, so only the words are compared.
      .replace(/^(?:TOCI|TOC|Title|Figure|P|LI|Lbl|LBody|H\d|TH|TD)(?: |$)/u, '')
      .replaceAll(/\*\*([^*]*)\*\*/gu, '$1')
      .replaceAll(/[\p{Cc}\p{Surrogate}]/gu, ''),
  );

const withoutContents = (said: readonly string[]): string[] =>
  said.filter((line) => !line.startsWith('TOC'));

function expectWhole(source: ExportSource): string[] {
  const said = readMarkdown(fileOf(source));
  const report = reportOf(source);
  const model = withoutContents(wordSequence(report, source.text, source.copy));
  // The title comes first here, and the eyebrow after it.
  const [eyebrow = '', title = '', ...rest] = model;
  const own = withoutContents(said).filter(
    (line) => line !== `H2 ${source.text.t('report:contents')}`,
  );
  const run = (some: readonly string[]): string[] => some.map(bare).join(' ').split(/ +/u);
  expect(run(own)).toEqual(run([title, eyebrow, ...rest]));
  const headings = (lined: readonly string[]): string[] =>
    lined.filter((line) => /^H\d/u.test(line));
  expect(headings(own).slice(1).map(bare)).toEqual(headings(rest).map(bare));
  expectLinksToLead(said);
  return said;
}

/** Each line of the contents leads to a heading of these words. */
function expectLinksToLead(said: readonly string[]): void {
  const slug = slugs();
  const anchors = new Map(
    said.flatMap((line) =>
      /^H\d /u.test(line) ? [[`#${slug(line.slice(3))}`, line.slice(3)]] : [],
    ),
  );
  for (const line of said.filter((each) => each.startsWith('TOCI '))) {
    const [, words, link] = /^TOCI (.*) → (#.*)$/u.exec(line) ?? [];
    expect(anchors.get(link ?? '')).toBe(words);
  }
}

describe('typed words in Markdown', () => {
  it.each([
    ['<script>alert(1)</script>', String.raw`\<script\>alert(1)\</script\>`],
    [
      '*a* _b_ `c` [d](e) ~f~ #1 &amp; a|b',
      String.raw`\*a\* \_b\_ \`c\` \[d\](e) \~f\~ \#1 \&amp; a\|b`,
    ],
    ['- no list', String.raw`\- no list`],
    ['12. no list', String.raw`12\. no list`],
    ['===', String.raw`\===`],
    ['5.5 % and -3', '5.5 % and -3'],
    ['see http://a.b www.a.b a@b.c :smile:', String.raw`see http\://a.b www\.a.b a\@b.c \:smile:`],
    ['one\n\ntwo\u0007', 'one two'],
  ])('%s', (typed, expected) => {
    expect(inline(typed)).toBe(expected);
  });

  it('breaks lines where people broke them', () => {
    expect(lines('one\r\n\n- two\n', '  ')).toBe('one\\\n  \\- two');
  });
});

const allOver = process.env['KURS_PROOF'] ? LANGUAGES : (['lv'] as const);

describe('the full report as Markdown', () => {
  it.each(allOver)('says the example of Nordvik whole and in its order in %s', async (language) => {
    const text = await reportTexts(language);
    expectWhole(sourceOf(nordvikIn(language, text), text));
  });

  it.each([
    ['a well-filled', sampleWorkbook()],
    ['a hostile', hostileWorkbook()],
    ['an empty', blankWorkbook()],
  ])(
    'says %s workbook whole and in its order, without a sign of markup that is not ours',
    (_, snapshot) => {
      expectWhole(sourceOf(snapshot, en));
    },
  );

  it('says nothing private in a public copy', () => {
    const { snapshot, secret } = secretWorkbook();
    expect(fileOf(sourceOf(snapshot, en))).not.toContain(secret);
  });

  it('says at its head that a copy is internal', () => {
    const said = expectWhole(sourceOf(sampleWorkbook(), en, 'internal'));
    expect(said.slice(0, 6)).toContain(`P **${en.t('sheets:info.internal')}**`);
  });
});
