// What is seldom done to the flow: one menu at the end of the toolbar. Must not change the flow itself.
import { mainImpacts } from '#domain/graph.ts';
import { askAgain, useIsAsking } from '#flow/backwards/asking.ts';
import { useFlowNow } from '#flow/flow-now.ts';
import { askLines, openDialog } from '#flow/flow-ui.ts';
import { laneEntries } from '#flow/lane-entries.ts';
import { useLanesBy } from '#flow/lane-view.ts';
import { MenuButton } from '#ui/MenuButton.tsx';
import type { MenuEntry } from '#ui/menu-entry.ts';
import { useText } from '#workspace/text-context.ts';
import { useWorkbook } from '#workspace/workbook-context.ts';

/** The menu: guided questions, the flow in words, and on the map its keys. */
export function MoreMenu({ isMap }: { readonly isMap: boolean }) {
  const text = useText();
  const { docId, readOnly } = useWorkbook();
  const now = useFlowNow();
  const isAsking = useIsAsking();
  const by = useLanesBy();
  const items: MenuEntry[] = [];
  items.push({
    id: 'find',
    label: text.t('flow:find.title'),
    icon: 'search',
    ...(isMap && { shortcut: '/' }),
    onAction: () => openDialog('find'),
  });
  if (!readOnly && !isAsking && mainImpacts(now).length > 0)
    items.push({
      id: 'backwards',
      label: text.t('backwards:enter'),
      icon: 'arrow-left',
      onAction: () => askAgain(docId, now),
    });
  if (!readOnly)
    items.push(
      {
        id: 'lines',
        label: text.t('flow:lines.title'),
        icon: 'list',
        onAction: () => askLines(''),
      },
      {
        id: 'import',
        label: text.t('flow-import:menu'),
        icon: 'upload',
        onAction: () => openDialog('import'),
      },
    );
  if (isMap)
    items.push({
      id: 'legend',
      label: text.t('flow:legend.title'),
      onAction: () => openDialog('legend'),
    });
  if (isMap) items.push(...laneEntries(text, by));
  if (isMap)
    items.push({
      id: 'keys',
      label: text.t('flow:keys.title'),
      shortcut: '?',
      onAction: () => openDialog('keys'),
    });
  items.push({
    id: 'words',
    label: text.t('outline:words.title'),
    onAction: () => openDialog('words'),
  });
  return <MenuButton label={text.t('flow:moreActs')} icon="more" isIconOnly items={items} />;
}
