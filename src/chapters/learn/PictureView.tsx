// A picture's marks as inline SVG, with the same content as a table to unfold.
// Must not know what is pictured.
import styles from '#chapters/learn/PictureView.module.css';
import type { Ink, Mark, Picture, Stroke } from '#pictures/mark.ts';
import { pathData } from '#pictures/shapes.ts';
import { cx } from '#ui/cx.ts';
import { Disclosure } from '#ui/Disclosure.tsx';
import { useText } from '#workspace/text-context.ts';

interface PictureViewProps {
  readonly picture: Picture;
  readonly title: string;
  /** Keeps its size on narrow screens and scrolls sideways. */
  readonly isWide?: boolean;
}

/** The picture and its table. */
export function PictureView({ picture, title, isWide = false }: PictureViewProps) {
  const text = useText();
  const { width, height, marks, alt, table } = picture;
  const drawing = (
    <svg className={cx(styles.picture, isWide && styles.wide)} viewBox={`0 0 ${width} ${Math.ceil(height)}`} role="img" aria-label={alt}>
      {marks.map((mark, index) => (
        <MarkView key={keyOf(mark, index)} mark={mark} />
      ))}
    </svg>
  );
  return (
    <figure className={styles.figure}>
      {isWide ? (
        <section className={styles.scroll} tabIndex={0} aria-label={text.t('canvas:figure.scroll', { title })}>
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
                {table.rows.map((row) => (
                  <tr key={row.join('\n')}>
                    {row.map((cell, column) => (
                      <td key={table.columns[column]}>{cell}</td>
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
      return <rect x={x} y={y} width={width} height={height} rx={radius} fill={colour(fill)} {...stroked(stroke)} />;
    }
    case 'path':
      return <path d={pathData(mark.commands)} fill={colour(mark.fill)} strokeLinecap="round" strokeLinejoin="round" {...stroked(mark.stroke)} />;
    case 'text': {
      const { x, y, text, size, weight, ink, anchor } = mark;
      return (
        <text x={x} y={y} fontSize={size} fontWeight={weight} fill={colour(ink)} textAnchor={anchor}>
          {text}
        </text>
      );
    }
  }
}
