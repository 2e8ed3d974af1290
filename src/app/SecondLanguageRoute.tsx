// `/w/:docId/second-language`: the texts of the workbook in a second language.
import styles from '#app/SecondLanguageRoute.module.css';
import { SaveState } from '#frame/SaveState.tsx';
import { WorkbookFrame } from '#frame/WorkbookFrame.tsx';
import { SecondLanguagePage } from '#screens/second-language/SecondLanguagePage.tsx';

/** The page in its frame. */
export function SecondLanguageRoute() {
  return (
    <WorkbookFrame
      current="second-language"
      footer={
        <footer className={styles.foot}>
          <SaveState />
        </footer>
      }
    >
      <SecondLanguagePage />
    </WorkbookFrame>
  );
}
