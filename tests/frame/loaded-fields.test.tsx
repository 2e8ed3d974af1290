// @vitest-environment jsdom
import { startTransition, StrictMode, Suspense, useEffect } from 'react';
import { createRoot } from 'react-dom/client';
import { expect, test, vi } from 'vitest';
import { useFieldCode } from '#frame/fields/loaded-fields.tsx';
import type { Step } from '#guide/step.ts';
import { STEPS } from '#guide/steps.ts';

test('a step that waited for the code of its fields is drawn without an error', async () => {
  const failed = vi.fn();
  const shown = vi.fn();
  const root = createRoot(document.createElement('div'), {
    onRecoverableError: failed,
    onUncaughtError: failed,
  });
  const pilot = STEPS.find(({ id }) => id === 'pilot')!;
  startTransition(() =>
    root.render(
      <StrictMode>
        <Suspense fallback="…">
          <Blocks step={pilot} shown={shown} />
        </Suspense>
      </StrictMode>,
    ),
  );
  await vi.waitFor(() => expect(shown).toHaveBeenCalled(), 20_000);
  expect(failed).not.toHaveBeenCalled();
  root.unmount();
});

/** As the step's page has it: a hook comes after the code. */
function Blocks({ step, shown }: { readonly step: Step; readonly shown: () => void }) {
  useFieldCode(step);
  useEffect(shown, [shown]);
  return null;
}
