// What the search can do besides finding: the acts of the head, the file, the look, the other pages.
import type { Workbook } from '#document/index.ts';
import { glossaryPath } from '#frame/glossary.ts';
import { switchLens } from '#frame/lens.ts';
import { guidePath, LIBRARY_PATH, SETTINGS_PATH, workbookPath } from '#frame/paths.ts';
import { STEPS } from '#guide/steps.ts';
import type { Command } from '#screens/search/entry.ts';
import { LANGUAGE_NAMES, LANGUAGES } from '#text/language.ts';
import type { Translator } from '#text/translator.ts';
import { toasts } from '#ui/toasts.ts';
import { saveWorkbookFile } from '#workspace/save-file.ts';
import { changeSettings, THEMES, useSettings } from '#workspace/settings.ts';

/** The pages beside the workbooks, and how Kurs looks and speaks. */
export function appCommands(text: Translator): Command[] {
  const { theme: nowTheme, language: nowLanguage } = useSettings.getState();
  const choice = (label: string, value: string): string =>
    text.t('search:choice', { label: text.t(label), value });
  return [
    { id: 'library', title: text.t('library:title'), target: { href: LIBRARY_PATH } },
    { id: 'guide', title: text.t('frame:guide'), target: { href: guidePath(STEPS[0]?.id ?? '') } },
    { id: 'glossary', title: text.t('glossary-ui:title'), target: { href: glossaryPath() } },
    { id: 'settings', title: text.t('settings:title'), target: { href: SETTINGS_PATH } },
    ...THEMES.filter((theme) => theme !== nowTheme).map((theme) => ({
      id: `theme ${theme}`,
      title: choice('settings:theme.label', text.t(`settings:theme.${theme}`)),
      target: { act: () => changeSettings({ theme }) },
    })),
    ...LANGUAGES.filter((language) => language !== nowLanguage).map((language) => ({
      id: `language ${language}`,
      title: choice('settings:language', LANGUAGE_NAMES[language]),
      target: { act: () => changeSettings({ language }) },
    })),
  ];
}

interface Acts {
  readonly undo: () => void;
  readonly redo: () => void;
}

/** What can be done with the open workbook, then the rest. */
export function workbookCommands(workbook: Workbook, text: Translator, acts: Acts): Command[] {
  const { docId, readOnly } = workbook;
  const isLensOn = workbook.read.answers('setup').socialLens === true;
  const edits: Command[] = [
    { id: 'undo', title: text.t('common:undo'), shortcut: 'Ctrl+Z', target: { act: acts.undo } },
    {
      id: 'redo',
      title: text.t('common:redo'),
      shortcut: 'Ctrl+Shift+Z',
      target: { act: acts.redo },
    },
    {
      id: 'lens',
      title: text.t(isLensOn ? 'search:command.lensOff' : 'search:command.lensOn'),
      target: { act: () => switchLens(workbook, text, !isLensOn) },
    },
  ];
  return [
    ...(readOnly ? [] : edits),
    {
      id: 'save',
      title: text.t('library:saveFile'),
      target: { act: () => void save(workbook, text) },
    },
    {
      id: 'canvas',
      title: text.t('search:command.exportCanvas'),
      target: { href: workbookPath(docId, 'canvas') },
    },
    {
      id: 'flow',
      title: text.t('search:command.flow'),
      target: { href: workbookPath(docId, 'flow') },
    },
    {
      id: 'findings',
      title: text.t('frame:findings.title'),
      target: { href: workbookPath(docId, 'findings') },
    },
    ...(readOnly
      ? []
      : [
          {
            id: 'type-in',
            title: text.t('search:command.typeIn'),
            target: { href: workbookPath(docId, 'type-in') },
          },
        ]),
    {
      id: 'second-language',
      title: text.t('second-language:title'),
      target: { href: workbookPath(docId, 'second-language') },
    },
    ...appCommands(text),
  ];
}

/** Tells a failure instead of letting it pass in silence. */
async function save(workbook: Workbook, text: Translator): Promise<void> {
  try {
    await saveWorkbookFile(workbook);
  } catch (error) {
    console.error(error);
    const title = workbook.read.answers('start').title.trim() || text.t('frame:untitled');
    toasts.add({ tone: 'error', text: text.t('library:actFailed', { title }) });
  }
}
