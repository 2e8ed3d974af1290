// Puts theme and text size onto the page, now and whenever the settings change.
import { useSettings } from '#workspace/settings.ts';

/** Text sizes as a factor; tokens.css multiplies by it. */
const SCALES = { normal: '1', large: '1.15', larger: '1.3' } as const;

/** Applies the look and follows its settings. */
export function followLook(): void {
  const apply = (): void => {
    const { theme, textSize } = useSettings.getState();
    const { dataset, style } = document.documentElement;
    if (theme === 'system') delete dataset['theme'];
    else dataset['theme'] = theme;
    style.setProperty('--text-scale', SCALES[textSize]);
  };
  apply();
  useSettings.subscribe(apply);
}
