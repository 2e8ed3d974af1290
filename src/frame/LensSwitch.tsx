// Turns the social lens of this workbook on and off.
import { switchLens } from '#frame/lens.ts';
import styles from '#frame/LensSwitch.module.css';
import { Switch } from '#ui/Switch.tsx';
import { useAnswers } from '#workspace/read-hooks.ts';
import { useText } from '#workspace/text-context.ts';
import { useWorkbook } from '#workspace/workbook-context.ts';

/** The switch with its name. */
export function LensSwitch() {
  const text = useText();
  const workbook = useWorkbook();
  const isOn = useAnswers('setup').socialLens === true;
  return (
    <div className={styles.switch} title={text.t('lens:help')}>
      <Switch
        label={text.t('lens:title')}
        isOn={isOn}
        onToggle={(next) => switchLens(workbook, text, next)}
        isDisabled={workbook.readOnly}
      />
    </div>
  );
}
