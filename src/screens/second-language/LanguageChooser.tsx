// Which second language a workbook has. Taking it away hides what was typed in it, and deletes nothing.
import { memo, useMemo } from 'react';
import { languageChoices } from '#screens/second-language/languages.ts';
import { ComboBox } from '#ui/ComboBox.tsx';
import { useContentLanguage, useSecondLanguage } from '#workspace/read-hooks.ts';
import { useText } from '#workspace/text-context.ts';
import { useWorkbook } from '#workspace/workbook-context.ts';

/** A list to find the language in; emptying it takes the choice back. */
export const LanguageChooser = memo(Chooser);

function Chooser() {
  const text = useText();
  const { apply, readOnly } = useWorkbook();
  const written = useContentLanguage();
  const chosen = useSecondLanguage();
  const items = useMemo(
    () => languageChoices(text.locale, written, chosen, text.compare),
    [text, written, chosen],
  );
  return (
    <ComboBox
      id="second-language"
      label={text.t('second-language:language.label')}
      description={text.t('second-language:language.help')}
      items={items}
      selectedId={chosen}
      onSelect={(language) => apply({ type: 'set-second-language', language })}
      placeholder={text.t('second-language:language.placeholder')}
      emptyText={text.t('second-language:language.none')}
      isDisabled={readOnly}
    />
  );
}
