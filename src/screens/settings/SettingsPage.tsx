// How Kurs looks and speaks on this device, how safely it stores, and where it comes from.
import { glossaryPath } from '#frame/glossary.ts';
import { guidePath } from '#frame/paths.ts';
import { STEPS } from '#guide/steps.ts';
import { Corrections } from '#screens/settings/Corrections.tsx';
import { StorageHealth } from '#screens/settings/StorageHealth.tsx';
import styles from '#screens/settings/SettingsPage.module.css';
import { isLanguage, LANGUAGE_NAMES, LANGUAGES } from '#text/language.ts';
import { RadioGroup } from '#ui/RadioGroup.tsx';
import { TextLink } from '#ui/TextLink.tsx';
import { changeSettings, TEXT_SIZES, THEMES, useSettings } from '#workspace/settings.ts';
import { useText } from '#workspace/text-context.ts';

/** The route `/settings`. */
export function SettingsPage() {
  const text = useText();
  const { language, theme, textSize } = useSettings();
  const options = <T extends string>(key: string, ids: readonly T[]) =>
    ids.map((id) => ({ id, label: text.t(`settings:${key}.${id}`) }));
  return (
    <main id="main" tabIndex={-1} className={styles.page}>
      <h1>{text.t('settings:title')}</h1>
      <RadioGroup
        label={text.t('settings:language')}
        description={text.t('settings:languageNote')}
        isInColumns
        items={LANGUAGES.map((id) => ({ id, label: LANGUAGE_NAMES[id], lang: id }))}
        selectedId={language}
        onSelect={(id) => id !== null && isLanguage(id) && changeSettings({ language: id })}
      />
      <Corrections />
      <RadioGroup
        label={text.t('settings:theme.label')}
        isInColumns
        items={options('theme', THEMES)}
        selectedId={theme}
        onSelect={(id) => changeSettings({ theme: THEMES.find((each) => each === id) ?? 'system' })}
      />
      <RadioGroup
        label={text.t('settings:textSize.label')}
        isInColumns
        items={options('textSize', TEXT_SIZES)}
        selectedId={textSize}
        onSelect={(id) =>
          changeSettings({ textSize: TEXT_SIZES.find((each) => each === id) ?? 'normal' })
        }
      />
      <StorageHealth />
      <section>
        <h2>{text.t('settings:reading.title')}</h2>
        <p>
          <TextLink href={guidePath(STEPS[0]?.id ?? '')}>
            {text.t('settings:reading.guide')}
          </TextLink>
        </p>
        <p>
          <TextLink href={glossaryPath()}>{text.t('settings:reading.glossary')}</TextLink>
        </p>
      </section>
      <section>
        <h2>{text.t('settings:privacy.title')}</h2>
        <p>{text.t('settings:privacy.text')}</p>
      </section>
      <section>
        <h2>{text.t('settings:about.title')}</h2>
        <p>{text.t('settings:about.text')}</p>
        <p>{text.t('settings:about.thanks')}</p>
        <p>{text.t('settings:about.licence')}</p>
      </section>
    </main>
  );
}
