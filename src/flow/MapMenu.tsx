// The menu of what was pressed long, or with the second button: a Node, several, a group, a Link, the ground.
// Everything in it can also be done by keys or from the panel.
import { useStoreApi } from '@xyflow/react';
import { lazy, Suspense, useRef } from 'react';
import { useFlowActs } from '#flow/acts.ts';
import { useArrangeActs } from '#flow/arrange-acts.ts';
import { useFlowNow } from '#flow/flow-now.ts';
import {
  askLines,
  askNext,
  openDialog,
  openMenu,
  rename,
  selectNodes,
  useFlowUi,
} from '#flow/flow-ui.ts';
import styles from '#flow/FlowMap.module.css';
import { useFit } from '#flow/fit.ts';
import type { MenuEntry } from '#ui/menu-entry.ts';
import { toasts } from '#ui/toasts.ts';
import { useItem } from '#workspace/read-hooks.ts';
import { useText } from '#workspace/text-context.ts';
import { useWorkbook } from '#workspace/workbook-context.ts';

const MenuList = lazy(async () => ({ default: (await import('#ui/MenuList.tsx')).MenuList }));

/** The menu where it was asked for; nothing while it was not. */
export function MapMenu() {
  const text = useText();
  const place = useFlowUi((ui) => ui.menu);
  const anchor = useRef<HTMLButtonElement>(null);
  const items = useEntries();
  if (!place) return null;
  const [left, top] = place;
  return (
    <>
      <button
        ref={anchor}
        type="button"
        tabIndex={-1}
        aria-hidden="true"
        className={styles.anchor}
        style={{ left, top }}
      />
      <Suspense>
        <MenuList
          label={text.t('flow:menu')}
          items={items}
          triggerRef={anchor}
          onClose={() => openMenu(null)}
        />
      </Suspense>
    </>
  );
}

/** The menu hands the focus back as it closes: what takes the focus must come after. */
const onceClosed = (act: () => void): void =>
  void requestAnimationFrame(() => requestAnimationFrame(act));

/** What can be done to what is selected. */
function useEntries(): readonly MenuEntry[] {
  const text = useText();
  const now = useFlowNow();
  const acts = useFlowActs();
  const arrange = useArrangeActs();
  const fit = useFit();
  const { readOnly } = useWorkbook();
  const selected = useFlowUi((ui) => ui.selected);
  const link = useFlowUi((ui) => ui.link);
  const [one = ''] = selected;
  const group = useItem('nodeGroups', one);
  const store = useStoreApi();
  // As if Ctrl were held: a finger has no such key. The next menu or the ground ends it.
  const pickMore = (): void => {
    store.setState({ multiSelectionActive: true });
    toasts.add({ text: text.t('flow:pickMoreHow') });
  };
  const entry = (
    id: string,
    label: string,
    onAction: () => void,
    more: Partial<MenuEntry> = {},
  ): MenuEntry => ({ id, label: text.t(label), onAction, ...more });
  const details = entry('details', 'flow:details', () => openDialog('details'), {
    icon: 'list',
    shortcut: 'Enter',
  });
  const remove = entry('remove', 'flow:menuRemove', () => acts.remove(selected), {
    icon: 'trash',
    isDanger: true,
    startsGroup: true,
    shortcut: 'Delete',
  });
  const duplicate = entry('duplicate', 'flow:duplicate', () => arrange.duplicate(selected), {
    icon: 'copy',
  });
  if (link !== null)
    return readOnly
      ? [details]
      : [
          details,
          entry('unlink', 'flow:removeLink', () => acts.removeLink(link), {
            icon: 'unlink',
            isDanger: true,
          }),
        ];
  if (selected.length === 0) {
    const look = [
      entry('find', 'flow:find.title', () => openDialog('find'), { icon: 'search', shortcut: '/' }),
      entry('fit', 'flow:fit', () => fit(), { icon: 'fit', shortcut: '0' }),
      entry('all', 'flow:selectAll', () => selectNodes(...now.nodes.map(({ id }) => id))),
    ];
    return readOnly
      ? look
      : [
          entry('add', 'flow:add.title', () => openDialog('add'), { icon: 'plus', shortcut: 'N' }),
          entry('lines', 'flow:lines.title', () => askLines(''), { icon: 'list' }),
          ...look.map((each, at) => ({ ...each, startsGroup: at === 0 })),
        ];
  }
  if (readOnly) return [details];
  if (group)
    return [
      details,
      entry('fold', group.folded ? 'flow:group.unfold' : 'flow:group.fold', () =>
        arrange.fold(one, !group.folded),
      ),
      entry('apart', 'flow:group.apart', () => arrange.ungroup(one)),
    ];
  if (selected.length > 1)
    return [
      entry('group', 'flow:group.make', () => arrange.group(selected), {
        icon: 'group',
        shortcut: 'G',
      }),
      duplicate,
      remove,
    ];
  return [
    details,
    entry('rename', 'flow:keys.rename', () => onceClosed(() => rename(one)), {
      icon: 'edit',
      shortcut: 'F2',
    }),
    entry('after', 'flow:keys.after', () => askNext({ node: one, side: 'out', place: null }), {
      startsGroup: true,
      icon: 'plus',
      shortcut: 'A',
    }),
    entry('before', 'flow:keys.before', () => askNext({ node: one, side: 'into', place: null }), {
      icon: 'plus',
      shortcut: 'B',
    }),
    entry('connect', 'flow:connectTo', () => openDialog('connect'), {
      icon: 'link',
      shortcut: 'C',
    }),
    entry('more', 'flow:pickMore', pickMore, { startsGroup: true, icon: 'check' }),
    duplicate,
    remove,
  ];
}
