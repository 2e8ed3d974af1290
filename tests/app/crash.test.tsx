// @vitest-environment jsdom
// After a defect: what was typed can still be saved.
import { readFileSync } from 'node:fs';
import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeAll, expect, it, vi } from 'vitest';
import { CrashBoundary } from '#app/CrashBoundary.tsx';
import { rememberDocs } from '#app/open-docs.ts';
import { applyEdit, createDocs } from '#document/index.ts';
import { answerAt } from '#domain/schema.ts';
import { readWorkbookFile } from '#storage/index.ts';
import { SHELL } from '#text/namespaces.ts';
import { type Bundle, createTranslator, type Translator } from '#text/translator.ts';
import { TextContext } from '#workspace/text-context.ts';

let text: Translator;
beforeAll(async () => {
  text = await createTranslator(
    'en',
    SHELL,
    async (language, namespace) =>
      JSON.parse(readFileSync(`locales/${language}/${namespace}.json`, 'utf8')) as Bundle,
  );
});
let forget = (): void => {};
afterEach(() => {
  forget();
  vi.restoreAllMocks();
});

function Broken(): never {
  throw new Error('A defect');
}
function crash(): void {
  // React tells of the error; here it is meant.
  vi.spyOn(console, 'error').mockImplementation(() => {});
  render(
    <TextContext value={text}>
      <CrashBoundary>
        <Broken />
      </CrashBoundary>
    </TextContext>,
  );
}

it('the open workbook can be saved as a file that opens again', async () => {
  const docs = createDocs('doc');
  applyEdit(docs, { type: 'set-field', at: answerAt('start', 'title'), value: 'Kept' });
  forget = rememberDocs(docs);
  const blobs: Blob[] = [];
  URL.createObjectURL = (blob: Blob) => `blob:${blobs.push(blob)}`;
  crash();
  expect(screen.getByRole('alert').textContent).toContain(text.t('common:crash.text'));
  fireEvent.click(screen.getByRole('button', { name: text.t('storage:rescue') }));
  await waitFor(() => expect(blobs).toHaveLength(1));
  const file = (await blobs[0]?.text()) ?? '';
  expect(await readWorkbookFile(file)).toMatchObject({
    kind: 'ok',
    content: { data: { answers: { start: { title: 'Kept' } } } },
  });
});

it('without an open workbook there is nothing to rescue, and the page says so', () => {
  crash();
  expect(screen.getByRole('alert').textContent).toContain(text.t('common:crash.noWorkbook'));
  expect(screen.queryByRole('button', { name: text.t('storage:rescue') })).toBeNull();
});
