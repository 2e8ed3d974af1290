// One icon of our own set, in the colour of the text around it.
// Always decoration: the words stand beside it or in the label of its control.
// Must not know what the icon means to the app.
import { iconShapes, type IconName } from './icon-shapes.ts';

interface IconProps {
  name: IconName;
  /** Side in px at normal text size; grows with the text. */
  size?: number;
  className?: string | undefined;
}

/** A 20 by 20 line drawing, hidden from assistive technology. */
export function Icon({ name, size = 20, className }: IconProps) {
  return (
    <svg
      className={className}
      viewBox="0 0 20 20"
      style={{ inlineSize: `${size / 17}rem`, blockSize: `${size / 17}rem`, flex: 'none' }}
      fill="none"
      stroke="currentColor"
      strokeWidth={name === 'more' || name === 'drag' ? 2.4 : 1.7}
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      <path d={iconShapes[name]} />
    </svg>
  );
}
