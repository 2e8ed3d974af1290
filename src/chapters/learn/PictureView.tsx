// A picture's marks as inline SVG, drawn for the room there is, with the same content as a table to unfold.
// Must not know what is pictured.
import { useMemo } from 'react';
import styles from '#chapters/learn/PictureView.module.css';
import { useWidth } from '#chapters/learn/use-width.ts';
import { shownLine } from '#pictures/word-parting.ts';
import type { Ink, Mark, MeasureText, Picture, Stroke } from '#pictures/mark.ts';
import type { Space } from '#pictures/pathway.ts';
import { pathData } from '#pictures/shapes.ts';
import { Disclosure } from '#ui/Disclosure.tsx';
import { useText } from '#workspace/text-context.ts';

interface PictureViewProps {
  readonly draw: (space: Space) => Picture;
  readonly title: string;
  readonly measure: MeasureText;
  /** Size of its text, CSS pixels. */
  readonly size: number;
  /** It is never drawn narrower than this, but scrolls sideways. */
  readonly least: number;
}

/** What scrolls anyway takes the room that its longest words need. */
const AT_EASE = 1.5;

/** The picture and its table. */
export function PictureView({ draw, title, measure, size, least }: PictureViewProps) {
  const text = useText();
  const [room, figure] = useWidth(least);
  const isScrolled = room < least;
  const floor = isScrolled ? least * AT_EASE : least;
  const drawn = Math.max(room, floor);
  const { width, height, marks, alt, table } = useMemo(
    () => draw({ width: drawn, size, measure }),
    [draw, drawn, size, measure],
  );
  const drawing = (
    <svg
      className={styles.picture}
      style={{ minInlineSize: `min(${floor}px, var(--least, ${floor}px))` }}
      viewBox={`0 0 ${width} ${Math.ceil(height)}`}
      role="img"
      aria-label={alt}
    >
      {marks.map((mark, index) => (
        <MarkView key={keyOf(mark, index)} mark={mark} />
      ))}
    </svg>
  );
  return (
    <figure className={styles.figure} ref={figure}>
      {isScrolled ? (
        <section
          className={styles.scroll}
          tabIndex={0}
          aria-label={text.t('canvas:figure.scroll', { title })}
        >
          {drawing}
        </section>
      ) : (
        drawing
      )}
      <div data-print="hide">
        <Disclosure title={text.t('canvas:figure.asTable', { title })}>
          <section className={styles.scroll} tabIndex={0} aria-label={table.caption}>
            <table className={styles.table}>
              <thead>
                <tr>
                  {table.columns.map((column) => (
                    <th key={column} scope="col">
                      {column}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {table.rows.map((row, at) => (
                  <tr key={row.join('\n')}>
                    {row.map((cell, column) => (
                      <td key={table.columns[column]} lang={table.langs?.[at]?.[column]}>
                        {cell}
                      </td>
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
          </section>
        </Disclosure>
      </div>
    </figure>
  );
}

/** Marks are redrawn as a whole; their order is all there is to tell them apart. */
const keyOf = (mark: Mark, index: number): string => `${mark.mark}${index}`;

const colour = (ink: Ink): string =>
  ink === 'none' ? 'none' : ink === 'on-colour' ? 'var(--on-chapter)' : `var(--${ink})`;

const stroked = (stroke: Stroke | undefined) =>
  stroke && {
    stroke: colour(stroke.ink),
    strokeWidth: stroke.width,
    ...(stroke.dash && { strokeDasharray: stroke.dash.join(' ') }),
  };

function MarkView({ mark }: { readonly mark: Mark }) {
  switch (mark.mark) {
    case 'rect': {
      const { x, y, width, height, radius, fill, stroke } = mark;
      return (
        <rect
          x={x}
          y={y}
          width={width}
          height={height}
          rx={radius}
          fill={colour(fill)}
          {...stroked(stroke)}
        />
      );
    }
    case 'path':
      return (
        <path
          d={pathData(mark.commands)}
          fill={colour(mark.fill)}
          strokeLinecap="round"
          strokeLinejoin="round"
          {...stroked(mark.stroke)}
        />
      );
    case 'text': {
      const { x, y, text, size, weight, ink, anchor, lang } = mark;
      return (
        <text
          x={x}
          y={y}
          fontSize={size}
          fontWeight={weight}
          fill={colour(ink)}
          textAnchor={anchor}
          lang={lang}
        >
          {shownLine(text)}
        </text>
      );
    }
  }
}
