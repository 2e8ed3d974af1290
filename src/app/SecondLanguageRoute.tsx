// `/w/:docId/second-language`: the texts of the workbook in a second language.
import { WorkbookFrame } from '#frame/WorkbookFrame.tsx';
import { SecondLanguagePage } from '#screens/second-language/SecondLanguagePage.tsx';

export function SecondLanguageRoute() {
  return (
    <WorkbookFrame current="second-language">
      <SecondLanguagePage />
    </WorkbookFrame>
  );
}
