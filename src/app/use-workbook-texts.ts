// The words of workbooks and guide, fetched on first need.
import { useEffect } from 'react';
import { loadTexts, useTranslator } from '#app/texts.ts';
import { WORKBOOK } from '#text/namespaces.ts';
import { useSettings } from '#workspace/settings.ts';

/** Whether they are there; asks for them when not. */
export function useWorkbookTexts(): boolean {
  const language = useSettings((settings) => settings.language);
  useEffect(() => {
    loadTexts(language, WORKBOOK).catch(console.error);
  }, [language]);
  const text = useTranslator();
  return text !== null && WORKBOOK.every((namespace) => text.namespaces.includes(namespace));
}
