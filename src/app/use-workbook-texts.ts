// The words of workbooks and guide, fetched on first need.
import { useEffect } from 'react';
import { loadTexts, useTranslator } from '#app/texts.ts';
import { type Namespace, WORKBOOK } from '#text/namespaces.ts';
import { useSettings } from '#workspace/settings.ts';

/** Whether they are there; asks for them when not. */
export const useWorkbookTexts = (): boolean => useTexts(WORKBOOK);

/** The same for texts that only some pages need; the same list between renders. */
export function useTexts(namespaces: readonly Namespace[]): boolean {
  const language = useSettings((settings) => settings.language);
  useEffect(() => {
    loadTexts(language, namespaces).catch(console.error);
  }, [language, namespaces]);
  const text = useTranslator();
  return text !== null && namespaces.every((namespace) => text.namespaces.includes(namespace));
}
