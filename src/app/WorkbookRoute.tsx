// A workbook's pages: opens it for as long as they are shown and provides it to them.
import { useEffect, useState } from 'react';
import { Outlet, useParams } from 'react-router';
import { NotFound } from '#app/NotFound.tsx';
import { type OpenedWorkbook, openFromLibrary } from '#app/open-workbook.ts';
import { exportPort } from '#app/export-port.ts';
import { Crash } from '#app/CrashBoundary.tsx';
import { STEP_VIEWS } from '#app/step-views.ts';
import { loadBundle } from '#app/texts.ts';
import { useWorkbookTexts } from '#app/use-workbook-texts.ts';
import { WorkbookHead } from '#app/WorkbookHead.tsx';
import { StepViewsContext } from '#frame/views-port.ts';
import { statusInTrack } from '#guide/progress.ts';
import { minutesOf } from '#guide/tracks.ts';
import { isLanguage } from '#text/language.ts';
import { createTranslator } from '#text/translator.ts';
import type { SentenceWords } from '#text/sentence.ts';
import type { WorkbookHealth } from '#storage/index.ts';
import { Notice } from '#ui/Notice.tsx';
import { ExportContext } from '#workspace/export-port.ts';
import { type Findings, FindingsContext, watchFindings } from '#workspace/findings.ts';
import { useContentLanguage } from '#workspace/read-hooks.ts';
import { StoreContext } from '#workspace/save-context.ts';
import { SentenceContext, useText } from '#workspace/text-context.ts';
import { today } from '#workspace/today.ts';
import { useWorkbook, WorkbookContext } from '#workspace/workbook-context.ts';

type State = OpenedWorkbook | 'opening' | 'missing' | { readonly error: unknown };

/** Layout of `/w/:docId/…`. */
export function WorkbookRoute() {
  const { docId = '' } = useParams();
  const [state, setState] = useState<State>('opening');
  const hasTexts = useWorkbookTexts();
  const text = useText();

  useEffect(() => {
    let isCurrent = true;
    let opened: OpenedWorkbook | null = null;
    setState('opening');
    openFromLibrary(docId).then(
      (found) => {
        if (!isCurrent) return void found?.close();
        opened = found;
        setState(found ?? 'missing');
      },
      (error: unknown) => isCurrent && setState({ error }),
    );
    return () => {
      isCurrent = false;
      void opened?.close();
    };
  }, [docId]);

  if (state === 'missing') return <NotFound />;
  if (state !== 'opening' && 'error' in state) return <Crash error={state.error} />;
  if (state === 'opening' || !hasTexts) return <p role="status">{text.t('common:loading')}</p>;
  return (
    <WorkbookContext value={state.workbook}>
      <StoreContext value={state.store}>
        <ExportContext value={exportPort}>
          <StepViewsContext value={STEP_VIEWS}>
            <Opened key={docId} health={state.store.health} />
          </StepViewsContext>
        </ExportContext>
      </StoreContext>
    </WorkbookContext>
  );
}

function Opened({ health }: { readonly health: WorkbookHealth }) {
  const text = useText();
  const workbook = useWorkbook();
  const words = useContentWords();
  const [findings, setFindings] = useState<Findings | null>(null);
  useEffect(() => {
    if (!words) return;
    const watched = watchFindings(workbook, { words, today, statusOf: statusInTrack, minutesOf });
    setFindings(watched);
    return () => watched.close();
  }, [workbook, words]);
  if (!words || !findings) return null;
  const notice = health === 'newer' ? 'newerApp' : 'damaged';
  return (
    <SentenceContext value={words}>
      <FindingsContext value={findings}>
        <WorkbookHead />
        {health !== 'ok' && (
          <Notice tone="warn" title={text.t(`frame:${notice}.title`)}>
            <p>{text.t(`frame:${notice}.text`)}</p>
          </Notice>
        )}
        <Outlet />
      </FindingsContext>
    </SentenceContext>
  );
}

/** The sentence's words in the language the workbook is written in. */
function useContentWords(): SentenceWords | null {
  const code = useContentLanguage();
  const [words, setWords] = useState<SentenceWords | null>(null);
  useEffect(() => {
    let isCurrent = true;
    createTranslator(isLanguage(code) ? code : 'en', ['sentence'], loadBundle).then(
      (loaded) => isCurrent && setWords(loaded),
      console.error,
    );
    return () => {
      isCurrent = false;
    };
  }, [code]);
  return words;
}
