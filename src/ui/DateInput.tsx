// A calendar day, typed in the order of the reader's language or picked from a month.
// Heavy (react-aria's date picker): load it with the step that needs it.
// Must not keep the date; outside it a date is only "yyyy-mm-dd".
import { parseDate } from '@internationalized/date';
import {
  Button,
  Calendar,
  CalendarCell,
  CalendarGrid,
  CalendarGridBody,
  CalendarGridHeader,
  CalendarHeaderCell,
  DateInput as AriaDateInput,
  DatePicker,
  DateSegment,
  Group,
  Popover,
} from 'react-aria-components/DatePicker';
import { Dialog } from 'react-aria-components/Dialog';
import { Heading } from 'react-aria-components/Heading';
import { AriaField } from './AriaField.tsx';
import { AriaLocale } from './AriaLocale.tsx';
import { cx } from './cx.ts';
import styles from './DateInput.module.css';
import field from './Field.module.css';
import type { FieldProps } from './Field.tsx';
import { Icon } from './Icon.tsx';
import { IconButton } from './IconButton.tsx';
import box from './input.module.css';
import overlay from './overlay.module.css';

interface DateInputProps extends FieldProps {
  id?: string;
  /** ISO yyyy-mm-dd; what is not a date counts as none. */
  value: string | null;
  onChange: (value: string | null) => void;
  clearLabel: string;
  isDisabled?: boolean;
}

/** A labelled date. */
export function DateInput(props: DateInputProps) {
  const { id, value, onChange, clearLabel, isDisabled = false, className, ...frame } = props;
  return (
    <AriaLocale>
      <DatePicker
        {...(id && { id })}
        className={cx(field.field, className)}
        value={readDate(value)}
        onChange={(date) => onChange(date?.toString() ?? null)}
        isDisabled={isDisabled}
        isInvalid={props.isInvalid === true}
        shouldForceLeadingZeros
      >
        <AriaField {...frame}>
          <Group className={cx(box.box)}>
            <AriaDateInput className={cx(box.input, styles.segments)}>
              {(segment) => <DateSegment segment={segment} className={cx(styles.segment)} />}
            </AriaDateInput>
            {value !== null && !isDisabled && (
              <IconButton
                icon="close"
                label={clearLabel}
                size="small"
                onClick={() => onChange(null)}
              />
            )}
            <Button className={cx(box.inner)}>
              <Icon name="calendar" />
            </Button>
          </Group>
        </AriaField>
        <Popover className={cx(overlay.panel)} offset={4}>
          <Dialog className={cx(styles.dialog)}>
            <Month />
          </Dialog>
        </Popover>
      </DatePicker>
    </AriaLocale>
  );
}

function Month() {
  return (
    <Calendar>
      <header className={styles.head}>
        <Button slot="previous" className={cx(styles.turn)}>
          <Icon name="chevron-left" />
        </Button>
        <Heading className={cx(styles.title)} />
        <Button slot="next" className={cx(styles.turn)}>
          <Icon name="chevron-right" />
        </Button>
      </header>
      <CalendarGrid weekdayStyle="short">
        <CalendarGridHeader>
          {(day) => <CalendarHeaderCell className={cx(styles.weekday)}>{day}</CalendarHeaderCell>}
        </CalendarGridHeader>
        <CalendarGridBody>
          {(date) => (
            // The bare number: Lithuanian would show "01" and read out "1".
            <CalendarCell date={date} className={cx(styles.day)}>
              {date.day}
            </CalendarCell>
          )}
        </CalendarGridBody>
      </CalendarGrid>
    </Calendar>
  );
}

function readDate(value: string | null) {
  try {
    return value === null ? null : parseDate(value);
  } catch {
    return null;
  }
}
