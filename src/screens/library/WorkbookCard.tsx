// One workbook of the library: title, place, progress, last change, where it is stored; and what can be done.
import { useState } from 'react';
import { RenameDialog } from '#screens/library/RenameDialog.tsx';
import { saveToFile } from '#screens/library/save-file.ts';
import styles from '#screens/library/WorkbookCard.module.css';
import { library, type LibraryEntry } from '#storage/index.ts';
import { Card } from '#ui/Card.tsx';
import { MenuButton } from '#ui/MenuButton.tsx';
import { ProgressRing } from '#ui/ProgressRing.tsx';
import { toasts } from '#ui/toasts.ts';
import { useText } from '#workspace/text-context.ts';

/** The card; its title opens the workbook. */
export function WorkbookCard({ entry }: { readonly entry: LibraryEntry }) {
  const text = useText();
  const [isRenaming, setRenaming] = useState(false);
  const { docId, territory, progress, stepsReady, stepsTotal, changedAt, savedToFileAt } = entry;
  const title = entry.title.trim() || text.t('library:untitled');
  /** Tells a failure instead of letting it pass in silence. */
  const act = (work: () => Promise<unknown>): void => {
    work().catch((error: unknown) => {
      console.error(error);
      toasts.add({ tone: 'error', text: text.t('library:actFailed', { title }) });
    });
  };
  const bin = async (): Promise<void> => {
    await library.moveToBin(docId);
    toasts.add({
      text: text.t('library:binned', { title }),
      actionLabel: text.t('common:undo'),
      onAction: () => act(() => library.restore(docId)),
    });
  };
  const copyTitle = (of: string): string =>
    text.t('library:copyOf', { title: of.trim() || text.t('library:untitled') });
  return (
    <>
      <Card
        title={
          <a className={styles.link} href={`#/w/${docId}`}>
            {title}
          </a>
        }
        aside={
          <div className={styles.aside}>
            <ProgressRing
              value={progress}
              label={text.t('library:progress')}
              valueText={text.t('library:stepsReady', { ready: stepsReady, total: stepsTotal })}
              size={40}
            />
            <MenuButton
              label={text.t('common:actionsFor', { name: title })}
              icon="more"
              isIconOnly
              items={[
                {
                  id: 'rename',
                  label: text.t('library:rename'),
                  icon: 'edit',
                  onAction: () => setRenaming(true),
                },
                {
                  id: 'duplicate',
                  label: text.t('common:duplicate'),
                  icon: 'copy',
                  onAction: () => act(() => library.duplicate(docId, copyTitle)),
                },
                {
                  id: 'save',
                  label: text.t('library:saveFile'),
                  icon: 'download',
                  onAction: () => act(() => saveToFile(entry, title, false)),
                },
                {
                  id: 'backup',
                  label: text.t('library:saveBackup'),
                  description: text.t('library:saveBackupNote'),
                  icon: 'download',
                  onAction: () => act(() => saveToFile(entry, title, true)),
                },
                {
                  id: 'bin',
                  label: text.t('library:toBin'),
                  icon: 'trash',
                  isDanger: true,
                  onAction: () => act(bin),
                },
              ]}
            />
          </div>
        }
      >
        {territory && <p className={styles.place}>{territory}</p>}
        <p className={styles.meta}>{text.t('library:changed', { when: text.moment(changedAt) })}</p>
        <p className={styles.meta}>
          {savedToFileAt === null
            ? text.t('library:onDeviceOnly')
            : text.t(savedToFileAt >= changedAt ? 'library:inFile' : 'library:inOlderFile', {
                when: text.moment(savedToFileAt),
              })}
        </p>
      </Card>
      {isRenaming && <RenameDialog entry={entry} onClose={() => setRenaming(false)} />}
    </>
  );
}
