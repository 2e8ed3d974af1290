// What opens over the page: tabs aside, menus, dialogs, drawers, toasts.
// Part of KitScreen; sample words only.
// Must not know a workbook.
import { useRef, useState } from 'react';
import { announce } from '#ui/announce.ts';
import { Button } from '#ui/Button.tsx';
import { ConfirmDialog } from '#ui/ConfirmDialog.tsx';
import { Dialog } from '#ui/Dialog.tsx';
import { MenuButton } from '#ui/MenuButton.tsx';
import type { MenuEntry } from '#ui/menu-entry.ts';
import { Popover } from '#ui/Popover.tsx';
import { Sheet } from '#ui/Sheet.tsx';
import { Tabs } from '#ui/Tabs.tsx';
import { TextInput } from '#ui/TextInput.tsx';
import { toasts } from '#ui/toasts.ts';
import styles from './KitScreen.module.css';
import { Section } from './KitWords.tsx';

const entries: MenuEntry[] = [
  {
    id: 'rename',
    label: 'Rename',
    icon: 'edit',
    shortcut: 'F2',
    onAction: () => announce('Rename'),
  },
  {
    id: 'copy',
    label: 'Duplicate',
    icon: 'copy',
    description: 'A copy of its own',
    onAction: () => announce('Copy'),
  },
  { id: 'merge', label: 'Put together', icon: 'link', isDisabled: true },
  {
    id: 'delete',
    label: 'Move to the bin',
    icon: 'trash',
    isDanger: true,
    startsGroup: true,
    onAction: () =>
      toasts.add({
        text: 'Moved to the bin',
        actionLabel: 'Undo',
        onAction: () => announce('Back'),
      }),
  },
];
const sides = ['start', 'end', 'bottom'] as const;

/** Everything that comes and goes. */
export function KitOverlays() {
  const [open, setOpen] = useState('');
  const [tab, setTab] = useState('why');
  const trigger = useRef<HTMLButtonElement>(null);
  const title = useRef<HTMLInputElement>(null);
  const close = () => setOpen('');
  return (
    <Section title="Over the page">
      <div className={styles.row}>
        <Button onClick={() => setOpen('dialog')}>Dialog</Button>
        <Button onClick={() => setOpen('confirm')}>Question</Button>
        {sides.map((side) => (
          <Button key={side} onClick={() => setOpen(side)}>
            Drawer, {side}
          </Button>
        ))}
        <Button ref={trigger} aria-expanded={open === 'popover'} onClick={() => setOpen('popover')}>
          Popover
        </Button>
        <MenuButton label="Acts" items={entries} variant="secondary" />
        <MenuButton label="More" items={entries} isIconOnly />
        <Button onClick={() => toasts.add({ text: 'Saved on this device', tone: 'good' })}>
          Toast
        </Button>
        <Button
          onClick={() =>
            toasts.add({
              text: 'Not saved: the disk is full',
              tone: 'error',
              actionLabel: 'Save a file',
              onAction: () => announce('Saved'),
            })
          }
        >
          Error toast
        </Button>
      </div>
      <div data-chapter="3">
        <Tabs
          label="Guide"
          selectedId={tab}
          onSelect={setTab}
          items={[
            { id: 'why', label: 'Why & how', content: 'A mission is a promise you can check.' },
            { id: 'example', label: 'Example', content: 'Climate-neutral cities' },
            { id: 'room', label: 'In the room', content: 'Three tables, 25 minutes' },
          ]}
        />
      </div>
      <Dialog
        isOpen={open === 'dialog'}
        onClose={close}
        title="Start a workbook"
        focusRef={title}
        closeLabel="Close"
        actions={
          <>
            <Button onClick={close}>Cancel</Button>
            <Button variant="primary" onClick={close}>
              Start
            </Button>
          </>
        }
      >
        <TextInput label="Title" description="You can change it at any time" inputRef={title} />
      </Dialog>
      <ConfirmDialog
        isOpen={open === 'confirm'}
        onClose={close}
        onConfirm={() => announce('Deleted')}
        title="Empty the bin?"
        confirmLabel="Empty it"
        cancelLabel="Keep it"
        closeLabel="Close"
        isDanger
      >
        Two workbooks will be gone from this device. You cannot take this back.
      </ConfirmDialog>
      {sides.map((side) => (
        <Sheet
          key={side}
          isOpen={open === side}
          onClose={close}
          title="Guide"
          closeLabel="Close"
          side={side}
        >
          <p>Say what will be different for people, not what your office will do.</p>
        </Sheet>
      ))}
      <Popover triggerRef={trigger} isOpen={open === 'popover'} onClose={close} label="Instruments">
        <p>
          <b>Instrument</b>: what a public body can use to change something, such as a grant or a
          rule.
        </p>
      </Popover>
    </Section>
  );
}
