// Parts of the canvas as paragraphs of a slide. Knows nothing of pages or files.
import type { Ink } from '#pictures/mark.ts';
import { leadIn } from '#pictures/part.ts';
import type { Face } from '#report/drawing.ts';
import type { SlidePart } from '#report/slides/slide.ts';

export interface Run {
  readonly text: string;
  readonly face: Face;
  readonly ink: Ink;
  /** BCP 47, where people typed it. */
  readonly lang?: string | undefined;
}

export interface Paragraph {
  readonly runs: readonly Run[];
  /** As a share of the size of the text. */
  readonly times: number;
  /** Room above it, as a share of the size. */
  readonly above: number;
  /** Depth of a bullet; -1 without one. */
  readonly bullet: number;
  /** Must not be the last on a slide. */
  readonly isKeptWithNext?: boolean;
}

/** The paragraphs of a part, in the hue of the slide. */
export function paragraphsOf(part: SlidePart, hue: Ink): Paragraph[] {
  const run = (
    text: string,
    { face = 'sans400', ink = 'ink', lang }: Partial<Omit<Run, 'text'>> = {},
  ): Run => ({ text, face, ink, lang });
  const plain = { times: 1, above: 0.5, bullet: -1 } as const;
  switch (part.part) {
    case 'lead':
      return [
        { ...plain, times: 1.6, runs: [run(part.text, { face: 'serif600', lang: part.lang })] },
      ];
    case 'heading':
      return [
        {
          ...plain,
          above: 0.9,
          isKeptWithNext: true,
          runs: [run(part.text, { face: 'sans600', ink: hue })],
        },
      ];
    case 'figure':
      return [
        {
          ...plain,
          times: 2,
          isKeptWithNext: part.text !== '',
          runs: [run(part.figure, { face: 'serif600', ink: hue })],
        },
        ...(part.text === ''
          ? []
          : [
              {
                ...plain,
                above: 0,
                runs: [run(part.text, { ink: 'ink-2', lang: part.lang })],
              },
            ]),
      ];
    case 'paragraph':
      return [
        {
          ...plain,
          ...(part.isQuiet && { times: 0.75, above: 0.8 }),
          runs: [
            run(part.text, {
              lang: part.lang,
              ...(part.isQuiet && { ink: 'ink-2' }),
            }),
          ],
        },
      ];
    case 'facts':
      return part.facts.map(({ label, text, lang }) => ({
        ...plain,
        runs: [
          run(text === '' ? label : leadIn(label), { face: 'sans600' }),
          ...(text === '' ? [] : [run(text, { lang })]),
        ],
      }));
    case 'list':
      return [
        ...(part.title === undefined
          ? []
          : [{ ...plain, isKeptWithNext: true, runs: [run(part.title, { face: 'sans600' })] }]),
        ...part.items.map(({ text, depth, lang }) => ({
          ...plain,
          above: 0.3,
          bullet: Math.min(depth, 4),
          runs: [run(text, { lang })],
        })),
      ];
  }
}
