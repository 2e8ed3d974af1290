// @vitest-environment jsdom
import { renderHook } from '@testing-library/react';
import { expect, test } from 'vitest';
import { loadTexts, useTranslator } from '#app/texts.ts';
import { WORKBOOK } from '#text/namespaces.ts';

test('a page that opens with several requests for texts at once gets them all', async () => {
  await loadTexts('en');
  await Promise.all([loadTexts('en', WORKBOOK), loadTexts('en'), loadTexts('en')]);

  const { result } = renderHook(useTranslator);
  expect(result.current?.t('frame:canvas')).toBe('Canvas');
});

test('of two languages chosen quickly the last one stays', async () => {
  await Promise.all([loadTexts('pl'), loadTexts('en'), loadTexts('pl')]);

  expect(document.documentElement.lang).toBe('pl');
});
