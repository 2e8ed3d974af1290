// The workbooks to look around in: one invented and complete, the others published cases.
// What is opened is a copy of one's own.
import { type Example, EXAMPLES } from '#guide/examples.ts';
import styles from '#screens/library/ExampleDialog.module.css';
import { languageOf } from '#text/namespaces.ts';
import { Dialog } from '#ui/Dialog.tsx';
import { Icon } from '#ui/Icon.tsx';
import { useText } from '#workspace/text-context.ts';

interface ExampleDialogProps {
  readonly isBusy: boolean;
  readonly onChoose: (example: Example) => void;
  readonly onClose: () => void;
}

/** The choice of an example. */
export function ExampleDialog({ isBusy, onChoose, onClose }: ExampleDialogProps) {
  const text = useText();
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={text.t('library:examples.title')}
      closeLabel={text.t('common:close')}
    >
      <p className={styles.intro}>{text.t('library:examples.intro')}</p>
      {[false, true].map((isPublished) => (
        <section key={String(isPublished)} className={styles.group}>
          <h3 className={styles.heading}>
            {text.t(`library:examples.${isPublished ? 'published' : 'invented'}`)}
          </h3>
          <Examples
            examples={EXAMPLES.filter((example) => example.isPublished === isPublished)}
            {...{ isBusy, onChoose }}
          />
        </section>
      ))}
    </Dialog>
  );
}

interface ExamplesProps extends Pick<ExampleDialogProps, 'isBusy' | 'onChoose'> {
  readonly examples: readonly Example[];
}

function Examples({ examples, isBusy, onChoose }: ExamplesProps) {
  const text = useText();
  const isForeign = examples.some(
    ({ id }) => languageOf(`example-${id}`, text.language) !== text.language,
  );
  return (
    <>
      {isForeign && <p className={styles.line}>{text.t('library:examples.inEnglish')}</p>}
      <ul className={styles.list}>
        {examples.map((example) => (
          <li key={example.id}>
            <button
              type="button"
              className={styles.example}
              aria-disabled={isBusy || undefined}
              onClick={() => !isBusy && onChoose(example)}
            >
              <span>
                <strong className={styles.title}>
                  {text.t(`library:examples.${example.id}.title`)}
                </strong>
                <span className={styles.line}>{text.t(`library:examples.${example.id}.line`)}</span>
              </span>
              <Icon name="chevron-right" />
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
