// The pages behind lazily loaded routes.
import { Suspense } from 'react';
import { Navigate, useParams } from 'react-router';
import { appCommands } from '#app/commands.ts';
import { NotFound } from '#app/NotFound.tsx';
import { HeadTools } from '#app/Shell.tsx';
import { STEP_VIEWS } from '#app/step-views.ts';
import { useTexts, useWorkbookTexts } from '#app/use-workbook-texts.ts';
import { StepFooter } from '#frame/StepFooter.tsx';
import { StepPage } from '#frame/StepPage.tsx';
import { WorkbookFrame } from '#frame/WorkbookFrame.tsx';
import { findStep, STEPS, stepOf } from '#guide/steps.ts';
import { BeginPage } from '#screens/begin/BeginPage.tsx';
import { findPage } from '#screens/begin/pages.ts';
import { FindingsPage } from '#screens/findings/FindingsPage.tsx';
import { GlossaryPage } from '#screens/glossary/GlossaryPage.tsx';
import { GuidePage } from '#screens/guide/GuidePage.tsx';
import { SearchButton } from '#screens/search/SearchButton.tsx';
import { SettingsPage } from '#screens/settings/SettingsPage.tsx';
import { TypeInPage } from '#screens/type-in/TypeInPage.tsx';
import { VisuallyHidden } from '#ui/VisuallyHidden.tsx';
import { useText } from '#workspace/text-context.ts';

/** `/w/:docId/:chapter/:step` */
export function StepRoute() {
  const { chapter, step: id = '' } = useParams();
  const step = findStep(id);
  if (!step || step.chapter !== chapter) return <NotFound />;
  return (
    <WorkbookFrame
      current={step.id}
      step={step}
      isWide={step.blocks.some(
        (block) => 'view' in block && (block.view === 'flow' || block.view === 'canvas'),
      )}
      footer={<StepFooter step={step} />}
    >
      <StepPage key={step.id} step={step} />
    </WorkbookFrame>
  );
}

/** `/w/:docId/begin/:page`: the first ten minutes of a blank workbook. */
export function BeginRoute() {
  const page = findPage(useParams()['page']);
  return page ? <BeginPage page={page} /> : <NotFound />;
}

/** `/w/:docId/findings` */
export function FindingsRoute() {
  return (
    <WorkbookFrame current="findings">
      <FindingsPage />
    </WorkbookFrame>
  );
}

const PAPER = ['paper'] as const;

/** `/w/:docId/type-in`: answers from paper, typed back by their codes. */
export function TypeInRoute() {
  const hasTexts = useTexts(PAPER);
  return <WorkbookFrame current="type-in">{hasTexts && <TypeInPage />}</WorkbookFrame>;
}

/** `/w/:docId/canvas`: the canvas alone, over the whole width. */
export function CanvasRoute() {
  const text = useText();
  const { canvas: Canvas } = STEP_VIEWS;
  return (
    <WorkbookFrame
      current="canvas"
      step={stepOf('canvas')}
      isWide
      footer={<StepFooter step={stepOf('canvas')} />}
    >
      <VisuallyHidden>
        <h1>{text.t('guide:step.canvas.title')}</h1>
      </VisuallyHidden>
      <Suspense>
        <Canvas />
      </Suspense>
    </WorkbookFrame>
  );
}

/** `/guide`: begins with the first step. */
export function GuideStart() {
  return <Navigate to={`/guide/${STEPS[0]?.id ?? ''}`} replace />;
}

/** `/guide/:step`: the guide without a workbook. */
export function GuideRoute() {
  const step = findStep(useParams()['step'] ?? '');
  const hasTexts = useWorkbookTexts();
  if (!step) return <NotFound />;
  if (!hasTexts) return null;
  return (
    <>
      <ReadingTools />
      <GuidePage step={step} />
    </>
  );
}

/** `/glossary/:term?`: the words of the method without a workbook. */
export function GlossaryRoute() {
  const { term } = useParams();
  if (!useWorkbookTexts()) return null;
  return (
    <>
      <ReadingTools />
      <GlossaryPage term={term} />
    </>
  );
}

/** The search of guide and glossary. */
function ReadingTools() {
  const text = useText();
  return (
    <HeadTools>
      <SearchButton commands={() => appCommands(text)} />
    </HeadTools>
  );
}

/** `/settings` */
export const SettingsRoute = SettingsPage;
