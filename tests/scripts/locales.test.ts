import { expect, test } from 'vitest';
import { localeProblems } from '../../scripts/locale-problems.mjs';

const english = {
  shell: {
    greeting: 'Hello {{name}}',
    files_one: '{{count}} file',
    files_other: '{{count}} files',
  },
};
const polish = {
  shell: {
    greeting: 'Dzień dobry, {{name}}',
    files_one: '{{count}} plik',
    files_few: '{{count}} pliki',
    files_many: '{{count}} plików',
    files_other: '{{count}} pliku',
  },
};
const code = [{ path: 'src/a.ts', content: "t('shell:greeting'); t('shell:files', { count })" }];

const withPolish = (change: object) => ({
  en: english,
  pl: { shell: { ...polish.shell, ...change } },
});

test('complete texts in two languages are no problem', () => {
  expect(localeProblems({ en: english, pl: polish }, code)).toEqual([]);
});

test.each([
  ['a missing text', { greeting: undefined }, 'pl: "shell:greeting" is not a text.'],
  ['an empty text', { greeting: ' ' }, 'pl: "shell:greeting" is empty.'],
  [
    'a lost place',
    { greeting: 'Dzień dobry' },
    'pl: "shell:greeting" has the places none, English name.',
  ],
  ['a text too many', { more: 'Więcej' }, 'pl: "shell:more" is not in English.'],
  [
    'a dot in a name',
    { 'a.b': 'x' },
    'pl: the name "shell:a.b" holds a dot or colon, or has no text.',
  ],
])('%s is named', (_, change, problem) => {
  expect(localeProblems(withPolish(change), code)).toContain(problem);
});

test('a plural without a form of its language is named', () => {
  const { files_few: _, ...rest } = polish.shell;

  expect(localeProblems({ en: english, pl: { shell: rest } }, code)).toEqual([
    'pl: "shell:files" lacks the form _few.',
  ]);
});

test('a plural form that the language does not have is named, except words for none', () => {
  const forms = { files_zero: 'No files', files_many: '{{count}} files' };

  expect(
    localeProblems({ en: { shell: { ...english.shell, ...forms } }, pl: polish }, code),
  ).toEqual(['en: "shell:files" has a form too many, _many.']);
});

test('a whole file that is missing is named, and how much is in it', () => {
  expect(localeProblems({ en: english, pl: {} }, code)).toEqual([
    'pl: the file shell.json is missing, with 2 texts.',
  ]);
});

test('a text that reads as in English is named unless it may, and English that was left always', () => {
  const same = { ...english.shell, ...polish.shell, greeting: english.shell.greeting };
  const left = {
    ...polish.shell,
    greeting: 'Dzień dobry {{name}}, and have a look at their files',
  };

  expect(localeProblems({ en: english, pl: { shell: same } }, code)).toEqual([
    'pl: "shell:greeting" is still English: Hello {{name}}',
  ]);
  expect(
    localeProblems({ en: english, pl: { shell: same } }, code, { pl: ['Hello {{name}}'] }),
  ).toEqual([]);
  expect(localeProblems({ en: english, pl: { shell: left } }, code)).toHaveLength(1);
});

test('a file that a language does not translate is not asked for', () => {
  expect(localeProblems({ en: english, pl: {} }, code, {}, () => false)).toEqual([]);
});

test('a key in code without a text is named, also when it is put together', () => {
  const more = {
    path: 'src/b.tsx',
    content: 'text.t("shell:gone"); text.t(`shell:none.${id}.title`)',
  };

  expect(localeProblems({ en: english, pl: polish }, [...code, more])).toEqual([
    'src/b.tsx: there is no text "shell:gone".',
    'src/b.tsx: no text fits "shell:none.${id}.title".',
  ]);
});

test('a text that no code names is named, unless a pattern in code fits it', () => {
  const onlyFiles = [{ path: 'src/a.ts', content: "t('shell:files')" }];
  const pattern = { path: 'src/b.ts', content: 't(`shell:${word}`)' };

  expect(localeProblems({ en: english, pl: polish }, onlyFiles)).toEqual([
    'No code uses the text "shell:greeting".',
  ]);
  expect(localeProblems({ en: english, pl: polish }, [...onlyFiles, pattern])).toEqual([]);
});
