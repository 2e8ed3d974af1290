// Finds by typing, over the page: a field, and under it what fits, in groups.
// The focus stays in the field while the arrow keys walk through the list (react-aria's autocomplete).
// Must not know how things are found or what they do.
import { type ReactNode } from 'react';
import { Autocomplete } from 'react-aria-components/Autocomplete';
import { Header, ListBox, ListBoxItem, ListBoxSection } from 'react-aria-components/ListBox';
import { Input, TextField } from 'react-aria-components/TextField';
import { cx } from './cx.ts';
import { Dialog } from './Dialog.tsx';
import styles from './Finder.module.css';
import { Icon } from './Icon.tsx';
import box from './input.module.css';
import { Kbd } from './Kbd.tsx';
import overlay from './overlay.module.css';

export interface FinderItem {
  readonly id: string;
  readonly title: string;
  /** Of the title, when it is not in the language of the page. */
  readonly lang?: string | undefined;
  /** Where it is. */
  readonly place?: string | undefined;
  /** The words in which it was found. */
  readonly excerpt?: string | undefined;
  /** Of the excerpt, likewise. */
  readonly excerptLang?: string | undefined;
  readonly shortcut?: string | undefined;
}

export interface FinderGroup {
  readonly id: string;
  readonly title: string;
  /** Such as how many there are beyond those shown. */
  readonly note?: string | undefined;
  readonly items: readonly FinderItem[];
}

interface FinderProps {
  isOpen: boolean;
  onClose: () => void;
  title: string;
  closeLabel: string;
  /** Name of the field. */
  label: string;
  placeholder: string;
  /** Name of the list. */
  listLabel: string;
  query: string;
  onQuery: (query: string) => void;
  groups: readonly FinderGroup[];
  /** What stands in the list when nothing fits. */
  emptyText: ReactNode;
  onChoose: (id: string) => void;
  /** Under the list. */
  footer?: ReactNode;
}

/** The dialog. */
export function Finder(props: FinderProps) {
  const { isOpen, onClose, title, closeLabel, label, placeholder, listLabel, query } = props;
  const { onQuery, groups, emptyText, onChoose, footer } = props;
  return (
    <Dialog isOpen={isOpen} onClose={onClose} title={title} closeLabel={closeLabel}>
      <Autocomplete inputValue={query} onInputChange={onQuery}>
        <TextField aria-label={label} type="search" autoFocus>
          <div className={box.box}>
            <span className={box.affix}>
              <Icon name="search" />
            </span>
            <Input
              role="combobox"
              aria-expanded
              aria-haspopup="listbox"
              // What is looked for is undone by the field itself.
              data-own-undo
              className={cx(box.input, styles.input)}
              placeholder={placeholder}
            />
          </div>
        </TextField>
        <ListBox
          className={cx(styles.list)}
          aria-label={listLabel}
          items={groups}
          selectionMode="none"
          onAction={(key) => onChoose(String(key))}
          renderEmptyState={() => <div className={overlay.empty}>{emptyText}</div>}
        >
          {(group: FinderGroup) => <Group {...group} />}
        </ListBox>
      </Autocomplete>
      {footer}
    </Dialog>
  );
}

function Group({ id, title, note, items }: FinderGroup) {
  return (
    <ListBoxSection id={id} className={cx(styles.group)}>
      <Header className={cx(styles.head)}>
        {title}
        {note && <span className={styles.note}>{note}</span>}
      </Header>
      {items.map((item) => (
        <Item key={item.id} {...item} />
      ))}
    </ListBoxSection>
  );
}

const Item = ({ id, title, lang, place, excerpt, excerptLang, shortcut }: FinderItem) => (
  <ListBoxItem id={id} textValue={title} className={cx(overlay.option, styles.item)}>
    <span className={styles.words}>
      <span className={styles.line}>
        <span lang={lang}>{title}</span>
        {place && <span className={styles.place}>{place}</span>}
      </span>
      {excerpt && (
        <span className={overlay.hint} lang={excerptLang}>
          {excerpt}
        </span>
      )}
    </span>
    {shortcut && <Kbd>{shortcut}</Kbd>}
  </ListBoxItem>
);
