// The screens of the flow by name and the way to them. They are opened in this order, on one workbook: what
// changes it comes last.
import { saveExport, wish } from './exports.ts';
import { expect } from '@playwright/test';
import { dialog, go, inWorkbook, menu, press, type Screen, type View } from './view.ts';
import { opened } from './workbook.ts';

const onMap = async (view: View): Promise<void> => {
  await inWorkbook(view, 'flow');
  await press(view, 'flow:look.map');
  await expect(view.page.locator('.react-flow__node').first()).toBeVisible();
};
const onList = async (view: View): Promise<void> => {
  await inWorkbook(view, 'flow');
  await press(view, 'flow:look.list');
  await expect(view.page.getByRole('table').first()).toBeVisible();
};

/** Puts the keyboard on the map, at its first node. */
const atFirst = async (view: View): Promise<void> => {
  await onMap(view);
  await view.page.locator('.react-flow').focus();
  await view.page.keyboard.press('Home');
};
const selectTwo = async (view: View): Promise<void> => {
  await atFirst(view);
  await view.page.keyboard.press('Shift+ArrowLeft');
};
const fromMoreActs = async (view: View, key: string): Promise<void> => {
  await onMap(view);
  await press(view, 'flow:moreActs');
  await view.page.getByRole('menuitem', { name: view.words.t(key) }).click();
  await dialog(view);
};

export const FLOW_SCREENS: readonly Screen[] = [
  { name: 'flow as a map', open: onMap },
  {
    name: 'flow, a node selected',
    async open(view) {
      await onMap(view);
      await view.page.keyboard.press('Tab');
      await view.page.locator('.react-flow').focus();
      await view.page.keyboard.press('Home');
      await view.page.keyboard.press('Enter');
    },
  },
  {
    name: 'flow, add a node',
    async open(view) {
      await onMap(view);
      await view.page.locator('.react-flow').focus();
      await view.page.keyboard.press('n');
      await dialog(view);
      await view.page.getByRole('dialog').locator('summary').click();
    },
  },
  {
    name: 'flow, connect a node',
    async open(view) {
      await atFirst(view);
      await view.page.keyboard.press('c');
      await dialog(view);
      await view.page.getByRole('dialog').locator('summary').click();
    },
  },
  {
    name: 'flow, the keys',
    async open(view) {
      await onMap(view);
      await view.page.locator('.react-flow').focus();
      await view.page.keyboard.press('?');
      await dialog(view);
    },
  },
  { name: 'flow, several nodes at once', open: (view) => fromMoreActs(view, 'flow:lines.title') },
  {
    name: 'flow, find a node',
    async open(view) {
      await onMap(view);
      await view.page.locator('.react-flow').focus();
      await view.page.keyboard.press('/');
      await dialog(view);
      await view.page.keyboard.type('a');
      await expect(view.page.getByRole('option').first()).toBeVisible();
    },
  },
  { name: 'flow, the legend', open: (view) => fromMoreActs(view, 'flow:legend.title') },
  {
    name: 'flow, several nodes selected',
    async open(view) {
      await selectTwo(view);
      await view.page.keyboard.press('Enter');
      await expect(
        view.page.getByRole('button', { name: view.words.t('flow:align.left') }),
      ).toBeVisible();
    },
  },
  {
    name: 'flow, the menu of what is selected',
    async open(view) {
      await selectTwo(view);
      await view.page.keyboard.press('Shift+F10');
      await menu(view);
    },
  },
  {
    name: 'flow as an outline, and in words',
    async open(view) {
      await inWorkbook(view, 'flow');
      await press(view, 'flow:look.outline');
      await expect(view.page.getByRole('treeitem').first()).toBeVisible();
      await view.page.locator('summary').last().click();
      await expect(view.page.getByText(view.words.t('outline:words.copy'))).toBeVisible();
    },
  },
  {
    name: 'flow, a map that is brought in',
    async open(view) {
      await fromMoreActs(view, 'flow-import:menu');
      await view.page
        .getByLabel(view.words.t('flow-import:paste'))
        .fill('From,To,Sign,Who says so\nTrial jobs,Trust,+,The county\nTrust,Trial jobs,,');
      await view.page.getByRole('dialog').locator('summary').click();
    },
  },
  {
    name: 'flow, saved in another format',
    async open(view) {
      await fromMoreActs(view, 'export:flow');
      await wish(view.page, { document: 'flow', format: 'csv', copy: 'internal' }, view.words);
      await saveExport(view.page, view.words);
    },
  },
  { name: 'flow as a list', open: onList },
  {
    name: 'flow, what if',
    async open(view) {
      await inWorkbook(view, 'flow');
      await press(view, 'flow:look.whatIf');
      // The first activity of the list; the next time the next one.
      await view.page.getByRole('combobox').press('ArrowDown');
      await view.page.getByRole('option').first().click();
      await expect(view.page.getByRole('table').first()).toBeVisible();
      await view.page.locator('summary').last().click();
    },
  },
  {
    name: 'flow, a folded group and a locked node',
    async open(view) {
      await atFirst(view);
      await view.page.keyboard.press('l');
      await view.page.keyboard.press('Shift+ArrowLeft');
      for (const key of ['g', 'g', 'Enter']) await view.page.keyboard.press(key);
      const unfold = view.words.t('flow:group.unfold');
      await expect(view.page.getByRole('button', { name: unfold }).first()).toBeVisible();
    },
  },
  {
    // Last of this workbook's flow: it stays on.
    name: 'flow, a question backwards',
    async open(view) {
      await onMap(view);
      await press(view, 'flow:moreActs');
      await view.page.getByRole('menuitem', { name: view.words.t('backwards:enter') }).click();
      await expect(view.page.locator('#flow-backwards')).toBeFocused();
    },
  },
  {
    name: 'flow, empty',
    async open(view) {
      await go(view, '');
      await press(view, 'library:new');
      const empty = { ...view, docId: await opened(view.page) };
      await inWorkbook(empty, 'flow');
      await expect(view.page.getByText(view.words.t('flow:start.question'))).toBeVisible();
    },
  },
];
