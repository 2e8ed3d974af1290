// What can be done to one record of a table: details, duplicate, move, delete with undo.
import { newId } from '#document/index.ts';
import type { CollectionName } from '#domain/schema.ts';
import { useNaming } from '#frame/fields/use-record-name.ts';
import type { Direction } from '#frame/table/place-beside.ts';
import { IconButton } from '#ui/IconButton.tsx';
import { MenuButton } from '#ui/MenuButton.tsx';
import type { MenuEntry } from '#ui/menu-entry.ts';
import { toasts } from '#ui/toasts.ts';
import { useIds, useItem } from '#workspace/read-hooks.ts';
import { useText } from '#workspace/text-context.ts';
import { useWorkbook } from '#workspace/workbook-context.ts';

interface RecordActionsProps {
  readonly name: CollectionName;
  readonly id: string;
  readonly onCopied: (copyId: string) => void;
  readonly onMove: (id: string, direction: Direction) => void;
  readonly onDetails?: () => void;
}

/** The menu at the end of a row. */
export function RecordActions({ name, id, onCopied, onMove, onDetails }: RecordActionsProps) {
  const text = useText();
  const { apply, undo, readOnly } = useWorkbook();
  const ids = useIds(name);
  const title = useNaming()(name, useItem(name, id));
  const index = ids.indexOf(id);
  const duplicate = (): void => {
    const copyId = newId();
    apply({ type: 'duplicate-record', collection: name, id, copyId });
    onCopied(copyId);
  };
  const remove = (): void => {
    apply({ type: 'delete-records', collection: name, ids: [id] });
    toasts.add({
      text: text.t('common:deleted', { name: title }),
      actionLabel: text.t('common:undo'),
      onAction: undo,
    });
  };
  const entry = (key: string, icon: MenuEntry['icon'], onAction: () => void, isDisabled = false) =>
    ({ id: key, label: text.t(`common:${key}`), icon, onAction, isDisabled }) as MenuEntry;
  const changes = [
    entry('duplicate', 'copy', duplicate),
    {
      ...entry('moveUp', 'chevron-up', () => onMove(id, 'up'), index <= 0),
      shortcut: 'Alt ↑',
    },
    {
      ...entry('moveDown', 'chevron-down', () => onMove(id, 'down'), index === ids.length - 1),
      shortcut: 'Alt ↓',
    },
    { ...entry('delete', 'trash', remove), isDanger: true },
  ];
  const items = [
    ...(onDetails ? [entry('details', 'list', onDetails)] : []),
    ...(readOnly ? [] : changes),
  ];
  return (
    <MenuButton
      label={text.t('common:actionsFor', { name: title })}
      icon="more"
      isIconOnly
      items={items}
    />
  );
}

interface RecordDetailsProps {
  readonly name: CollectionName;
  readonly id: string;
  readonly onOpen: () => void;
}

/** All that can be done in a table whose rows are born elsewhere. */
export function RecordDetails({ name, id, onOpen }: RecordDetailsProps) {
  const text = useText();
  const title = useNaming()(name, useItem(name, id));
  return (
    <IconButton
      icon="list"
      label={text.t('frame:table.detailsOf', { name: title })}
      onClick={onOpen}
    />
  );
}
