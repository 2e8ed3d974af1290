// The languages of Kurs in their own words, for who comes for the first time; later they are in the settings.
import styles from '#screens/library/LibraryPage.module.css';
import { LANGUAGE_NAMES, LANGUAGES } from '#text/language.ts';
import { Button } from '#ui/Button.tsx';
import { changeSettings, useSettings } from '#workspace/settings.ts';
import { useText } from '#workspace/text-context.ts';

/** A button for each; the one in use is pressed. */
export function LanguageRow() {
  const text = useText();
  const now = useSettings(({ language }) => language);
  return (
    <div className={styles.languages} role="group" aria-label={text.t('settings:language')}>
      {LANGUAGES.map((language) => (
        <Button
          key={language}
          variant="quiet"
          lang={language}
          aria-pressed={language === now}
          onClick={() => changeSettings({ language })}
        >
          {LANGUAGE_NAMES[language]}
        </Button>
      ))}
    </div>
  );
}
