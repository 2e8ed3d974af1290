import { expect, test } from './support/app.ts';
import { t } from './support/texts.ts';
import {
  button,
  goToStep,
  newWorkbook,
  saved,
  saveToFile,
  snapshotOf,
} from './support/workbook.ts';

const MISSION = 'Half as many young people outside work by 2032';

test('working backwards, by keyboard alone, from the mission to what people can do', async ({
  page,
}) => {
  const docId = await newWorkbook(page);
  await goToStep(page, docId, 'flow');
  await page.getByLabel(t('flow:start.question')).focus();
  await page.keyboard.type(MISSION);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');

  const panel = page.getByRole('region', { name: t('backwards:title') });
  const asked = (way: string, name: string) =>
    panel.getByLabel(t(`backwards:question.${way}`, { name }), { exact: true });
  const answer = async (way: string, name: string, label: string): Promise<void> => {
    await expect(asked(way, name)).toBeFocused();
    await page.keyboard.type(label);
    await page.keyboard.press('Enter');
    await expect(asked(way, name)).toHaveValue('');
    await expect(card(label)).toBeVisible();
  };
  const card = (label: string) =>
    page.locator('.react-flow').getByRole('button', { name: label }).first();
  const press = async (key: string): Promise<void> => {
    await button(panel, key).focus();
    await page.keyboard.press('Enter');
  };

  await answer('first', MISSION, 'More stay in work');
  await answer('first', MISSION, 'The economy grows');
  await press('backwards:next');
  await answer('first', 'More stay in work', 'Trial jobs');
  await press('backwards:hurdle');
  await answer('hurdle', 'More stay in work', 'Wage support ends');
  await press('backwards:next');
  await expect(asked('first', 'The economy grows')).toBeFocused();
  await press('backwards:others');
  await expect(asked('activity', 'Trial jobs')).toBeFocused();
  await press('backwards:mine');
  await answer('barrier', 'Wage support ends', 'A longer grant');
  await expect(panel).toContainText(t('backwards:answers', { count: 5 }));
  await expect(panel).toContainText(t('backwards:open', { count: 1 }));
  await press('backwards:leave');
  await expect(panel).toHaveCount(0);

  // Whoever left can come back, and is asked what is still open.
  await button(page, 'flow:moreActs').click();
  await page.getByRole('menuitem', { name: t('backwards:enter') }).click();
  await expect(panel.getByRole('textbox')).toBeFocused();
  await press('backwards:leave');

  await saved(page);
  const { nodes, links } = await snapshotOf(await saveToFile(page, t('library:untitled')));
  const label = new Map<string | null, string>(nodes.map((node) => [node.id, node.label]));
  expect(nodes.map((node) => [node.kind, node.label, node.deliveredByOthers])).toEqual([
    ['impact', MISSION, null],
    ['outcome', 'More stay in work', null],
    ['outcome', 'The economy grows', true],
    ['activity', 'Trial jobs', null],
    ['barrier', 'Wage support ends', null],
    ['activity', 'A longer grant', null],
  ]);
  expect(links.map(({ from, kind, to }) => [label.get(from), kind, label.get(to)])).toEqual([
    ['More stay in work', 'contributes', MISSION],
    ['The economy grows', 'contributes', MISSION],
    ['Trial jobs', 'produces', 'More stay in work'],
    ['Wage support ends', 'blocks', 'More stay in work'],
    ['A longer grant', 'addresses', 'Wage support ends'],
  ]);
});
