// All terms in the order of the alphabet, each at an address of its own. Needs no workbook.
import { useEffect, useState } from 'react';
import { glossaryPath, type GlossaryEntry, useGlossary } from '#frame/glossary.ts';
import { guidePath } from '#frame/paths.ts';
import { STEPS } from '#guide/steps.ts';
import styles from '#screens/glossary/GlossaryPage.module.css';
import { fits } from '#text/search.ts';
import { useHyphens } from '#ui/hyphens.ts';
import { Icon } from '#ui/Icon.tsx';
import { TextInput } from '#ui/TextInput.tsx';
import { TextLink } from '#ui/TextLink.tsx';
import { useText } from '#workspace/text-context.ts';

interface GlossaryPageProps {
  /** The term to show first. */
  readonly term?: string | undefined;
}

/** The route `/glossary/:term?`. */
export function GlossaryPage({ term }: GlossaryPageProps) {
  const text = useText();
  const glossary = useGlossary();
  const [query, setQuery] = useState('');
  const shown =
    glossary?.entries.filter((entry) => fits(query, `${entry.term} ${entry.text}`, text.locale)) ??
    [];
  useFocusOn(glossary && term);
  return (
    <main id="main" tabIndex={-1} className={styles.page}>
      <h1>{text.t('glossary-ui:title')}</h1>
      <p className={styles.intro}>{text.t('glossary-ui:intro')}</p>
      <p>
        <TextLink href={guidePath(STEPS[0]?.id ?? '')}>{text.t('frame:guide')}</TextLink>
      </p>
      <div className={styles.search}>
        <TextInput
          label={text.t('glossary-ui:search')}
          type="search"
          autoComplete="off"
          prefix={<Icon name="search" />}
          value={query}
          onChange={(event) => setQuery(event.currentTarget.value)}
        />
        <p role="status">{glossary && text.t('glossary-ui:shown', { count: shown.length })}</p>
      </div>
      <dl className={styles.terms}>
        {shown.map((entry) => (
          <Term key={entry.id} entry={entry} isWanted={entry.id === term} />
        ))}
      </dl>
    </main>
  );
}

interface TermProps {
  readonly entry: GlossaryEntry;
  readonly isWanted: boolean;
}

function Term({ entry: { id, term, text }, isWanted }: TermProps) {
  const hyphenate = useHyphens();
  return (
    <div
      id={anchorOf(id)}
      tabIndex={-1}
      className={styles.entry}
      data-wanted={isWanted || undefined}
    >
      <dt>
        <a href={glossaryPath(id)}>{hyphenate(term)}</a>
      </dt>
      <dd>{hyphenate(text)}</dd>
    </div>
  );
}

const anchorOf = (id: string): string => `term-${id}`;

/** Brings the term of the address into sight. */
function useFocusOn(term: string | null | undefined): void {
  useEffect(() => {
    if (!term) return;
    const entry = document.getElementById(anchorOf(term));
    entry?.focus({ preventScroll: true });
    entry?.scrollIntoView({ block: 'center' });
  }, [term]);
}
