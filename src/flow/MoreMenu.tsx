// What is seldom done to the flow: one menu at the end of the toolbar. Must not change the flow itself.
import { mainImpacts } from '#domain/graph.ts';
import { useFlowActs } from '#flow/acts.ts';
import { askAgain, useIsAsking } from '#flow/backwards/asking.ts';
import { useFlowNow } from '#flow/flow-now.ts';
import { activeNode, askLines, type FlowDialog, openDialog, useFlowUi } from '#flow/flow-ui.ts';
import { laneEntries } from '#flow/lane-entries.ts';
import { useLanesBy } from '#flow/lane-view.ts';
import { MenuButton } from '#ui/MenuButton.tsx';
import type { MenuEntry } from '#ui/menu-entry.ts';
import { useText } from '#workspace/text-context.ts';
import { useWorkbook } from '#workspace/workbook-context.ts';

interface MoreMenuProps {
  readonly isMap: boolean;
  /** The way out of this page or onto one of its own, where the toolbar has no room for it. */
  readonly way: MenuEntry | null;
}

/** The menu: what changes the flow, ways to find and read it, the lanes, and help. */
export function MoreMenu({ isMap, way }: MoreMenuProps) {
  const text = useText();
  const { docId, readOnly } = useWorkbook();
  const acts = useFlowActs();
  const now = useFlowNow();
  const isAsking = useIsAsking();
  const active = useFlowUi(activeNode);
  const by = useLanesBy();
  const entry = (
    id: string,
    label: string,
    onAction: () => void,
    more: Partial<MenuEntry> = {},
  ): MenuEntry => ({ id, label: text.t(label), onAction, ...more });
  const dialog = (name: FlowDialog, label: string, more: Partial<MenuEntry> = {}): MenuEntry =>
    entry(name, label, () => openDialog(name), more);
  const changes = [
    entry('backwards', 'backwards:enter', () => askAgain(docId, now), {
      icon: 'arrow-left',
      isDisabled: isAsking || mainImpacts(now).length === 0,
    }),
    dialog('connect', 'flow:connectTo', { icon: 'link', isDisabled: active === null }),
    entry('lines', 'flow:lines.title', () => askLines(''), { icon: 'list' }),
    dialog('import', 'flow-import:menu', { icon: 'upload' }),
    entry('tidy', 'flow:tidy', () => acts.tidy(), {
      isDisabled: !isMap || by !== 'kind' || now.nodes.length < 2,
    }),
  ];
  const reading = [
    dialog('details', 'flow:details', { icon: 'list', isDisabled: active === null }),
    dialog('find', 'flow:find.title', { icon: 'search', ...(isMap && { shortcut: '/' }) }),
    dialog('words', 'outline:words.title'),
    dialog('export', 'export:flow', { icon: 'download', isDisabled: now.nodes.length === 0 }),
    ...(way ? [way] : []),
  ];
  const help = [
    dialog('legend', 'flow:legend.title'),
    dialog('keys', 'flow:keys.title', { shortcut: '?' }),
  ];
  const groups = [
    readOnly ? [] : changes,
    reading,
    ...(isMap ? [laneEntries(text, by), help] : []),
  ];
  const items = groups
    .filter((group) => group.length > 0)
    .flatMap((group, at) =>
      group.map((each, place) => ({ ...each, startsGroup: at > 0 && place === 0 })),
    );
  return <MenuButton label={text.t('flow:moreActs')} icon="more" isIconOnly items={items} />;
}
