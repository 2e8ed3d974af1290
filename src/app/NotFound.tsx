// An address that leads nowhere on this device.
import styles from '#app/NotFound.module.css';
import { LIBRARY_PATH } from '#frame/paths.ts';
import { ButtonLink } from '#ui/ButtonLink.tsx';
import { EmptyState } from '#ui/EmptyState.tsx';
import { useText } from '#workspace/text-context.ts';

/** Says so and leads to the library. */
export function NotFound() {
  const text = useText();
  return (
    <main id="main" tabIndex={-1} className={styles.page}>
      <EmptyState
        icon="search"
        title={text.t('common:notFound.title')}
        actions={<ButtonLink href={LIBRARY_PATH}>{text.t('common:notFound.toLibrary')}</ButtonLink>}
      >
        <p>{text.t('common:notFound.text')}</p>
      </EmptyState>
    </main>
  );
}
