// Turns the pages of a long table. Only there when it has more than one.
import styles from '#frame/RecordsTable.module.css';
import type { Rows } from '#frame/table/use-rows.ts';
import { announce } from '#ui/announce.ts';
import { IconButton } from '#ui/IconButton.tsx';
import { useText } from '#workspace/text-context.ts';

interface PagerProps {
  readonly rows: Rows;
  /** The page has been turned; the eye wants to begin at its top. */
  readonly onTurn: () => void;
}

/** Where in the list one is, and two buttons. */
export function Pager({ rows, onTurn }: PagerProps) {
  const { shown, first, last, page, pages, openPage } = rows;
  const text = useText();
  if (pages === 1) return null;
  const turn = (to: number): void => {
    openPage(to);
    announce(text.t('frame:table.turned', { page: to + 1, pages }));
    onTurn();
  };
  return (
    <div className={styles.pager}>
      <IconButton
        icon="chevron-left"
        label={text.t('frame:table.before')}
        isDisabled={page === 0}
        onClick={() => turn(page - 1)}
      />
      <p className={styles.count}>
        {text.t('frame:table.rows', {
          first: text.number(first),
          last: text.number(last),
          total: text.number(shown.length),
        })}
      </p>
      <IconButton
        icon="chevron-right"
        label={text.t('frame:table.after')}
        isDisabled={page === pages - 1}
        onClick={() => turn(page + 1)}
      />
    </div>
  );
}
