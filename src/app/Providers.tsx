// What every page needs: words, toasts, spoken messages. Follows the language of the settings.
import { type ReactNode, useEffect, useEffectEvent } from 'react';
import { loadBundle, loadTexts, useTranslator } from '#app/texts.ts';
import { useMedia } from '#frame/use-media.ts';
import { createTranslator } from '#text/translator.ts';
import { HyphensContext } from '#ui/hyphens.ts';
import { LiveRegion } from '#ui/LiveRegion.tsx';
import { LocaleContext } from '#ui/locale.ts';
import { ToastRegion } from '#ui/ToastRegion.tsx';
import { toasts } from '#ui/toasts.ts';
import { useSettings } from '#workspace/settings.ts';
import { TextContext, TextLoaderContext } from '#workspace/text-context.ts';
import { useHyphenator } from '#workspace/use-hyphenator.ts';

/** Provides the translator; switching the language keeps the page and all that is typed. */
export function Providers({ children }: { readonly children: ReactNode }) {
  const text = useTranslator();
  const language = useSettings((settings) => settings.language);
  const sayItFailed = useEffectEvent((error: unknown) => {
    console.error(error);
    if (text) toasts.add({ tone: 'error', text: text.t('settings:languageFailed') });
  });
  useEffect(() => {
    loadTexts(language).catch(sayItFailed);
  }, [language]);
  // Long words part where they would not fit a line or would leave it half empty.
  const isNarrow = useMedia('(max-width: 760px)');
  const hyphenate = useHyphenator(text?.language ?? language, isNarrow);
  if (!text) return null;
  return (
    <LocaleContext value={text.locale}>
      <TextContext value={text}>
        <TextLoaderContext
          value={(namespaces) => createTranslator(language, namespaces, loadBundle)}
        >
          <HyphensContext value={hyphenate}>{children}</HyphensContext>
        </TextLoaderContext>
        <ToastRegion label={text.t('common:messages')} closeLabel={text.t('common:close')} />
        <LiveRegion />
      </TextContext>
    </LocaleContext>
  );
}
