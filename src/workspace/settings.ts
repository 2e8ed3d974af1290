// How this person wants to see Kurs on this device: language, theme, text size, guide panel.
// Never holds document content.
import { create } from 'zustand';
import { createJSONStorage, persist } from 'zustand/middleware';
import { chooseLanguage, type Language } from '#text/language.ts';

export const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

export const TEXT_SIZES = ['normal', 'large', 'larger'] as const;
export type TextSize = (typeof TEXT_SIZES)[number];

interface Settings {
  readonly language: Language;
  readonly theme: Theme;
  readonly textSize: TextSize;
  readonly isGuideOpen: boolean;
}

export const useSettings = create<Settings>()(
  persist(
    (): Settings => ({
      language: chooseLanguage(navigator.languages),
      theme: 'system',
      textSize: 'normal',
      isGuideOpen: true,
    }),
    { name: 'kurs:settings', storage: createJSONStorage(() => localStorage) },
  ),
);

/** Changes some settings; they are kept on this device. */
export const changeSettings = (patch: Partial<Settings>): void => {
  useSettings.setState(patch);
};
