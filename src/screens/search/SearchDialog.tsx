// Finds steps, fields, records, words and acts, and goes there. Its index is made when it opens.
import { useContext, useEffect, useMemo, useState } from 'react';
import { CHAPTERS } from '#domain/vocabularies/method.ts';
import { focusSoon } from '#frame/focus.ts';
import { guidePath } from '#frame/paths.ts';
import { controlId, stepPath } from '#frame/step-paths.ts';
import { type Command, type Entry, GROUPS, type Target } from '#screens/search/entry.ts';
import { focusPage } from '#screens/search/focus.ts';
import {
  commandEntries,
  readingEntries,
  stepEntries,
  type ToStep,
} from '#screens/search/guide-entries.ts';
import { workbookEntries } from '#screens/search/workbook-entries.ts';
import { guideOf } from '#text/namespaces.ts';
import { excerpt, type Hit, indexFor, search } from '#text/search.ts';
import type { Translator } from '#text/translator.ts';
import { announce } from '#ui/announce.ts';
import { Finder, type FinderGroup, type FinderItem } from '#ui/Finder.tsx';
import { changeSettings } from '#workspace/settings.ts';
import { useText, useTextLoader } from '#workspace/text-context.ts';
import { WorkbookContext } from '#workspace/workbook-context.ts';

/** The most to show of one group. */
const MOST = 8;
/** Milliseconds without a key before the count is spoken. */
const QUIET = 500;

interface SearchDialogProps {
  /** Asked once, when the search opens. */
  readonly commands: () => readonly Command[];
  readonly onClose: () => void;
}

/** The open search. */
export function SearchDialog({ commands, onClose }: SearchDialogProps) {
  const text = useText();
  const hasWorkbook = useContext(WorkbookContext) !== null;
  const [query, setQuery] = useState('');
  const { entries, isCut } = useEntries(commands);
  const index = useMemo(() => indexFor(entries, text.locale), [entries, text]);
  const found = useMemo(() => search(index, query), [index, query]);
  const isEmpty = query.trim() === '';
  const shown = isEmpty ? commandsOf(entries) : found;
  useSpokenCount(isEmpty ? null : shown.length);
  const choose = (id: string): void => {
    const entry = entries.find((each) => each.id === id);
    onClose();
    if (entry) go(entry.target);
  };
  return (
    <Finder
      isOpen
      onClose={onClose}
      title={text.t('search:title')}
      closeLabel={text.t('common:close')}
      label={text.t('search:label')}
      placeholder={text.t(hasWorkbook ? 'search:placeholder' : 'search:placeholderGuide')}
      listLabel={text.t('search:results')}
      query={query}
      onQuery={setQuery}
      groups={grouped(shown, query, text, isEmpty)}
      emptyText={text.t('search:none', { query: query.trim() })}
      onChoose={choose}
      footer={isCut && <p>{text.t('search:waiting')}</p>}
    />
  );
}

/** All that can be found; the guide's long texts join as soon as they are here. */
function useEntries(commands: () => readonly Command[]): {
  readonly entries: readonly Entry[];
  /** The long texts cannot be had. */
  readonly isCut: boolean;
} {
  const text = useText();
  const load = useTextLoader();
  const workbook = useContext(WorkbookContext);
  const [fixed] = useState(commands);
  const [long, setLong] = useState<Translator | 'failed' | null>(null);
  useEffect(() => {
    load([...CHAPTERS.map(guideOf), 'glossary']).then(setLong, (error: unknown) => {
      console.error(error);
      setLong('failed');
    });
  }, [load]);
  const entries = useMemo(() => {
    const docId = workbook?.docId;
    const toStep =
      (opensGuide: boolean): ToStep =>
      ({ id }) =>
        docId === undefined
          ? { href: guidePath(id) }
          : { href: stepPath(docId, id), ...(opensGuide && { opensGuide }) };
    return [
      ...stepEntries(text, toStep(false)),
      ...(workbook ? workbookEntries(workbook.snapshot(), text) : []),
      ...(long && long !== 'failed' ? readingEntries(text, long, toStep(true)) : []),
      ...commandEntries(fixed),
    ];
  }, [text, workbook, long, fixed]);
  return { entries, isCut: long === 'failed' };
}

/** Before anything is typed: what can be done. */
const commandsOf = (entries: readonly Entry[]): Hit<Entry>[] =>
  entries
    .filter(({ group }) => group === 'commands')
    .map((entry) => ({ entry, points: 0, isNamed: true }));

/** Groups where something was found by its name stand first; within a group the best does. */
function grouped(
  hits: readonly Hit<Entry>[],
  query: string,
  text: Translator,
  isWhole: boolean,
): FinderGroup[] {
  const named = new Set(hits.filter(({ isNamed }) => isNamed).map(({ entry }) => entry.group));
  return GROUPS.toSorted((a, b) => Number(named.has(b)) - Number(named.has(a)))
    .map((group) => {
      const own = hits.map(({ entry }) => entry).filter((entry) => entry.group === group);
      const shown = isWhole ? own : own.slice(0, MOST);
      return {
        id: group,
        title: text.t(`search:group.${group}`),
        note:
          shown.length < own.length
            ? text.t('search:best', { shown: shown.length, total: own.length })
            : undefined,
        items: shown.map((entry) => itemOf(entry, query, text)),
      };
    })
    .filter(({ items }) => items.length > 0);
}

const itemOf = (
  { id, title, lang, place, shortcut, text: words = '', textLang }: Entry,
  query: string,
  { locale }: Translator,
): FinderItem => ({
  id,
  title,
  lang,
  place,
  shortcut,
  excerpt: words === '' ? undefined : excerpt(words, query, locale),
  excerptLang: textLang,
});

/** Goes to a page and puts the focus where the work goes on, or does what was chosen. */
function go(target: Target): void {
  if ('act' in target) return target.act();
  if (target.opensGuide) changeSettings({ isGuideOpen: true });
  window.location.hash = target.href;
  if (target.at) focusSoon(controlId(target.at));
  else focusPage();
}

/** Says how many there are once the typing pauses. */
function useSpokenCount(count: number | null): void {
  const text = useText();
  useEffect(() => {
    if (count === null) return;
    const timer = setTimeout(() => announce(text.t('search:count', { count })), QUIET);
    return () => clearTimeout(timer);
  }, [count, text]);
}
