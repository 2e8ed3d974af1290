// Several views of one place, one at a time.
// Only the chosen view is in the page.
// Must not keep which one is chosen.
import type { ReactNode } from 'react';
import { Tab, TabList, TabPanel, Tabs as AriaTabs } from 'react-aria-components/Tabs';
import { AriaLocale } from './AriaLocale.tsx';
import { cx } from './cx.ts';
import styles from './Tabs.module.css';

interface TabItem {
  id: string;
  label: string;
  content: ReactNode;
}

interface TabsProps {
  /** Names the whole set for screen readers. */
  label: string;
  items: readonly TabItem[];
  selectedId: string;
  onSelect: (id: string) => void;
  className?: string;
}

/** Tabs and the panel of the chosen one. */
export function Tabs({ label, items, selectedId, onSelect, className }: TabsProps) {
  return (
    <AriaLocale>
      <AriaTabs
        className={cx(styles.tabs, className)}
        selectedKey={selectedId}
        onSelectionChange={(id) => onSelect(String(id))}
      >
        <TabList aria-label={label} className={cx(styles.list)}>
          {items.map((item) => (
            <Tab key={item.id} id={item.id} className={cx(styles.tab)}>
              {item.label}
            </Tab>
          ))}
        </TabList>
        {items.map((item) => (
          <TabPanel key={item.id} id={item.id} className={cx(styles.panel)}>
            {item.content}
          </TabPanel>
        ))}
      </AriaTabs>
    </AriaLocale>
  );
}
