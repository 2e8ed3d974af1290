// The glossary in the interface's language, fetched with the guide's long texts. Knows no workbook.
import { useEffect, useState } from 'react';
import { type TermId, TERMS } from '#guide/glossary.ts';
import type { Language } from '#text/language.ts';
import { type FindTerms, termFinder } from '#text/term-matches.ts';
import type { Translator } from '#text/translator.ts';
import { useText, useTextLoader } from '#workspace/text-context.ts';

export interface GlossaryEntry {
  readonly id: TermId;
  readonly term: string;
  readonly text: string;
}

export interface Glossary {
  /** In the order of the language's alphabet. */
  readonly entries: readonly GlossaryEntry[];
  readonly byId: ReadonlyMap<string, GlossaryEntry>;
  /** Cuts a text where it uses a term. */
  readonly find: FindTerms;
}

/** The glossary's page; with a term, at its place. */
export const glossaryPath = (term?: string): string =>
  term === undefined ? '#/glossary' : `#/glossary/${term}`;

/** The terms of a translator that has the namespace `glossary`. */
export function glossaryOf(text: Translator): Glossary {
  const entries = TERMS.map((id) => ({
    id,
    term: text.t(`glossary:${id}.term`),
    text: text.t(`glossary:${id}.text`),
  })).toSorted((a, b) => text.compare(a.term, b.term));
  const find = termFinder(
    entries.map(({ id, term }) => ({ id, term, forms: text.texts(`glossary:${id}.forms`) })),
  );
  return { entries, byId: new Map(entries.map((entry) => [entry.id, entry])), find };
}

/** By language; fetched once for all texts that wait for it. */
const fetched = new Map<Language, Promise<Glossary>>();
const known = new Map<Language, Glossary>();

/** The glossary; null until it is here. */
export function useGlossary(): Glossary | null {
  const { language } = useText();
  const load = useTextLoader();
  const [, setLoaded] = useState<Language | null>(null);
  useEffect(() => {
    if (known.has(language)) return;
    const loading = fetched.get(language) ?? load(['glossary']).then(glossaryOf);
    fetched.set(language, loading);
    loading.then(
      (glossary) => {
        known.set(language, glossary);
        setLoaded(language);
      },
      (error: unknown) => {
        // Asked for again by the next text; the guide can be read without.
        fetched.delete(language);
        console.error(error);
      },
    );
  }, [language, load]);
  return known.get(language) ?? null;
}
