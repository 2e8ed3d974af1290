// What is seldom done to the flow: one menu at the end of the toolbar. Must not change the flow itself.
import { openDialog } from '#flow/flow-ui.ts';
import { MenuButton } from '#ui/MenuButton.tsx';
import type { MenuEntry } from '#ui/menu-entry.ts';
import { useText } from '#workspace/text-context.ts';

/** The menu; on the map it also knows the keys. */
export function MoreMenu({ isMap }: { readonly isMap: boolean }) {
  const text = useText();
  const items: MenuEntry[] = [];
  if (isMap)
    items.push({
      id: 'keys',
      label: text.t('flow:keys.title'),
      shortcut: '?',
      onAction: () => openDialog('keys'),
    });
  if (items.length === 0) return null;
  return <MenuButton label={text.t('flow:moreActs')} icon="more" isIconOnly items={items} />;
}
