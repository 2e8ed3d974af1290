// The list that opens under a Select, a MultiSelect or a ComboBox.
// Lives inside one of react-aria's fields, which tells it what is chosen.
// Must not know what is chosen from.
import type { ReactNode } from 'react';
import { ListBox, ListBoxItem, Popover } from 'react-aria-components/Select';
import type { Choice } from './choice.ts';
import { cx } from './cx.ts';
import { Icon } from './Icon.tsx';
import overlay from './overlay.module.css';

interface ChoicePanelProps {
  items: readonly Choice[];
  /** What stands in the list when nothing matches. */
  emptyText?: ReactNode;
}

/** Panel and list of a field that opens. */
export function ChoicePanel({ items, emptyText }: ChoicePanelProps) {
  return (
    <Popover className={cx(overlay.panel)} offset={4}>
      <ListBox
        className={cx(overlay.list)}
        items={items}
        renderEmptyState={() => <div className={overlay.empty}>{emptyText}</div>}
      >
        {(item: Choice) => (
          <ListBoxItem id={item.id} textValue={item.label} className={cx(overlay.option)}>
            {({ isSelected }) => (
              <>
                <span>
                  <span lang={item.lang}>{item.label}</span>
                  {item.description && <span className={overlay.hint}>{item.description}</span>}
                </span>
                {isSelected && <Icon name="check" />}
              </>
            )}
          </ListBoxItem>
        )}
      </ListBox>
    </Popover>
  );
}
