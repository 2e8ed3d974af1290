// The canvas on screen: one sheet of paper on wide screens, one column on phones, and good to print.
// Must not know where its words come from.
import type { CSSProperties } from 'react';
import styles from '#chapters/learn/CanvasSheet.module.css';
import { PictureView } from '#chapters/learn/PictureView.tsx';
import { useMeasure } from '#frame/use-measure.ts';
import { COLUMNS, type Sheet, type SheetBox } from '#pictures/canvas.ts';
import type { Part } from '#pictures/part.ts';
import type { MeasureText } from '#pictures/mark.ts';
import { Unbroken } from '#frame/Unbroken.tsx';
import { cx } from '#ui/cx.ts';

/** A sheet. */
export function CanvasSheet({ sheet }: { readonly sheet: Sheet }) {
  const measure = useMeasure();
  return (
    <article className={styles.sheet} aria-labelledby="canvas-title">
      <header className={styles.head}>
        <div>
          <p className={styles.eyebrow}>
            {sheet.eyebrow}
            {sheet.place.text !== '' && (
              <>
                {' · '}
                <span lang={sheet.place.lang}>{sheet.place.text}</span>
              </>
            )}
          </p>
          <h2 className={styles.title} id="canvas-title" lang={sheet.title.lang}>
            {sheet.title.text}
          </h2>
        </div>
        {sheet.facts.length > 0 && (
          <ul className={styles.facts}>
            {sheet.facts.map((fact) => (
              <li key={fact}>{fact}</li>
            ))}
          </ul>
        )}
      </header>
      <div className={styles.boxes}>
        {COLUMNS.map((ids) => (
          <div key={ids[0]} className={styles.column}>
            {ids.flatMap((id) =>
              sheet.boxes.map((box, order) =>
                box.id === id ? <Box key={id} box={box} order={order} measure={measure} /> : null,
              ),
            )}
          </div>
        ))}
      </div>
      <footer className={styles.foot}>
        <p>{sheet.findings}</p>
        {sheet.sources !== '' && <p>{sheet.sources}</p>}
        <p>{sheet.credit}</p>
      </footer>
    </article>
  );
}

interface BoxProps {
  readonly box: SheetBox;
  readonly measure: MeasureText;
}

function Box({ box, order, measure }: BoxProps & { readonly order: number }) {
  const hue = { '--hue': `var(--${box.hue})`, '--order': order } as CSSProperties;
  return (
    <section
      className={cx(styles.box, box.isKey && styles.key, styles[box.id])}
      style={hue}
      aria-labelledby={`box-${box.id}`}
    >
      <h3 className={styles.heading} id={`box-${box.id}`}>
        {box.title}
      </h3>
      {box.parts.map((part, index) => (
        // Parts have no names of their own; their order is fixed by the box.
        // eslint-disable-next-line react/no-array-index-key
        <PartView key={index} part={part} box={box} measure={measure} />
      ))}
    </section>
  );
}

function PartView({ part, box, measure }: BoxProps & { readonly part: Part }) {
  switch (part.part) {
    case 'lead':
      return (
        <p className={styles.lead} lang={part.lang}>
          <Unbroken words={part.text} />
        </p>
      );
    case 'figure':
      return (
        <p className={styles.figure}>
          <strong>{part.figure}</strong>
          <span lang={part.lang}>{part.text}</span>
        </p>
      );
    case 'paragraph':
      return (
        <p className={cx(part.isQuiet && styles.quiet)} lang={part.lang}>
          {part.text}
        </p>
      );
    case 'facts':
      return (
        <dl className={styles.pairs}>
          {part.facts.map(({ label, text, lang }) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd lang={lang}>{text}</dd>
            </div>
          ))}
        </dl>
      );
    case 'list':
      return <List part={part} />;
    case 'table':
      return <Table part={part} />;
    case 'picture': {
      const least = box.id === 'pathway' ? 600 : 200;
      return (
        <PictureView draw={part.draw} title={box.title} measure={measure} size={14} least={least} />
      );
    }
  }
}

function List({ part: { title, items } }: { readonly part: Extract<Part, { part: 'list' }> }) {
  return (
    <>
      {title !== undefined && <p className={styles.listTitle}>{title}</p>}
      <ul className={styles.list}>
        {items.map(({ text, depth, lang }) => (
          <li key={`${depth} ${text}`} style={{ marginInlineStart: `${depth}em` }} lang={lang}>
            {text}
          </li>
        ))}
      </ul>
    </>
  );
}

function Table({
  part: { caption, columns, rows, langs },
}: {
  readonly part: Extract<Part, { part: 'table' }>;
}) {
  return (
    <table className={styles.table} aria-label={caption}>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, at) => (
          <tr key={row.join('\n')}>
            {row.map((cell, column) => (
              <td key={columns[column]} lang={langs?.[at]?.[column]}>
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
