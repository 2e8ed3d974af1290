// Text inputs tied to a text of the workbook.
import { type FieldAt } from '#domain/schema.ts';
import { controlId } from '#frame/step-paths.ts';
import { TextArea } from '#ui/TextArea.tsx';
import { TextInput } from '#ui/TextInput.tsx';
import { useContentLanguage } from '#workspace/read-hooks.ts';
import { useTextBinding } from '#workspace/text-binding.ts';
import type { ReactNode } from 'react';

interface BoundTextProps {
  readonly at: FieldAt;
  readonly label: string;
  readonly hideLabel?: boolean;
  readonly description?: string | undefined;
  readonly placeholder?: string | undefined;
  readonly footer?: ReactNode;
  readonly onFocus?: () => void;
  readonly onBlur?: () => void;
  readonly className?: string;
  readonly autoFocus?: boolean;
}

/** One line. A new address makes a new input, so that no text ever moves to another field. */
export function BoundTextInput(props: BoundTextProps) {
  return <Line key={controlId(props.at)} {...props} />;
}

function Line({ at, hideLabel = false, ...rest }: BoundTextProps) {
  const bind = useTextBinding(at);
  return (
    <TextInput
      {...rest}
      id={controlId(at)}
      inputRef={bind}
      isLabelHidden={hideLabel}
      lang={useContentLanguage()}
      autoComplete="off"
    />
  );
}

interface BoundAreaProps extends BoundTextProps {
  readonly rows?: number;
}

/** Several lines, growing with what is written. */
export function BoundTextArea(props: BoundAreaProps) {
  return <Area key={controlId(props.at)} {...props} />;
}

function Area({ at, hideLabel = false, ...rest }: BoundAreaProps) {
  const bind = useTextBinding(at);
  return (
    <TextArea
      {...rest}
      id={controlId(at)}
      inputRef={bind}
      isLabelHidden={hideLabel}
      lang={useContentLanguage()}
    />
  );
}
