// Risks by likelihood and impact: a 5 by 5 field with numbers, and what they stand for under it.
// How grave a cell is, its shade and its number tell, so that it prints without colour.
import { languageOf } from '#domain/bilingual.ts';
import { riskLevel } from '#domain/risk-level.ts';
import type { Risk } from '#domain/records/risk.ts';
import type { RiskLevel } from '#domain/vocabularies/plan.ts';
import type { Ink, Mark, Picture } from '#pictures/mark.ts';
import { disc, DISC, keyMarks } from '#pictures/numbered.ts';
import type { Space } from '#pictures/pathway.ts';
import type { PictureSource } from '#pictures/picture-source.ts';
import { nameWords, personName } from '#pictures/record-values.ts';
import { textAt } from '#pictures/shapes.ts';
import { optionLabel } from '#text/option-label.ts';

const STEPS = [1, 2, 3, 4, 5] as const;
const SHADE: Readonly<Record<RiskLevel, Ink>> = {
  low: 'surface',
  moderate: 'sunken',
  high: 'hairline',
  critical: 'hairline',
};
const HUE = 'chapter-6';

/** The matrix with its key; null without a risk. Those not judged yet stand in the key only. */
export function riskPicture(source: PictureSource, space: Space): Picture | null {
  const { snapshot, text } = source;
  const { width, size, measure } = space;
  const langOf = languageOf(snapshot);
  // The gravest has the first number.
  const risks = snapshot.risks.toSorted((a, b) => product(b) - product(a));
  if (risks.length === 0) return null;
  const numbered = risks.map((risk, index) => ({ risk, number: String(index + 1) }));

  const left = size * 2.6;
  // With room, the key stands beside the matrix.
  const isWide = width > size * 46;
  const cell = Math.min(((isWide ? width * 0.56 : width) - left) / 5, size * 9);
  const radius = size * DISC;
  const perRow = Math.max(1, Math.floor((cell - size * 0.6) / (radius * 2.3)));
  const inCell = (likelihood: number, impact: number) =>
    numbered.filter(({ risk }) => risk.likelihood === likelihood && risk.impact === impact);
  const marks: Mark[] = [
    textAt(`${text.t('fields:risks.likelihood.label')} ↑`, 0, size, { size, ink: 'ink-2' }),
  ];
  let y = size * 1.7;
  for (const likelihood of STEPS.toReversed()) {
    const most = Math.max(...STEPS.map((impact) => inCell(likelihood, impact).length));
    const tall = Math.max(size * 3.4, size * 1.6 + Math.ceil(most / perRow) * radius * 2.3);
    marks.push(
      textAt(String(likelihood), left - size * 0.7, y + tall / 2 + size * 0.3, {
        size,
        ink: 'ink-2',
        anchor: 'end',
      }),
    );
    for (const impact of STEPS) {
      const x = left + (impact - 1) * cell;
      const level = riskLevel({ likelihood, impact }) ?? 'low';
      marks.push(...cellMarks(level, { x, y, width: cell, height: tall }, size));
      marks.push(
        textAt(String(likelihood * impact), x + cell - size * 0.35, y + size * 0.95, {
          size: size * 0.7,
          ink: 'ink-2',
          anchor: 'end',
        }),
      );
      inCell(likelihood, impact).forEach(({ number }, index) => {
        const column = index % perRow;
        const row = Math.floor(index / perRow);
        marks.push(
          ...disc(
            number,
            x + size * 0.4 + radius * (1 + column * 2.3),
            y + size * 1.15 + radius * (1 + row * 2.3),
            { size, ink: HUE },
          ),
        );
      });
    }
    y += tall;
  }
  const right = left + 5 * cell;
  for (const impact of STEPS)
    marks.push(
      textAt(String(impact), left + (impact - 0.5) * cell, y + size * 1.2, {
        size,
        ink: 'ink-2',
        anchor: 'middle',
      }),
    );
  y += size * 1.2;
  marks.push(
    textAt(`${text.t('fields:risks.impact.label')} →`, right, y + size * 1.4, {
      size,
      ink: 'ink-2',
      anchor: 'end',
    }),
  );
  y += size * (isWide ? 1.8 : 2.4);
  const shift = isWide ? right + size * 2.5 : 0;
  const key = keyMarks(
    numbered.map(({ risk, number }) => ({
      number,
      name: nameWords(snapshot, 'risks', risk, text),
      about: [levelOf(risk, text), personName(snapshot, risk.owner).text]
        .filter(Boolean)
        .join(' · '),
    })),
    isWide ? size * 1.7 : y,
    { width: width - shift, size, measure },
    { ink: HUE, x: shift, page: text.language },
  );
  return {
    width,
    height: isWide ? Math.max(y, key.height + size * 1.7) : y + key.height,
    marks: [...marks, ...key.marks],
    alt: text.t('pictures:risks.alt', { number: risks.length }),
    table: {
      caption: text.t('fields:risks.heading'),
      columns: [
        '№',
        ...['event', 'likelihood', 'impact'].map((field) => text.t(`fields:risks.${field}.label`)),
        text.t('pictures:risks.level'),
        text.t('fields:risks.action.label'),
        text.t('fields:risks.owner.label'),
      ],
      rows: numbered.map(({ risk, number }) => [
        number,
        nameWords(snapshot, 'risks', risk, text).text,
        risk.likelihood === null ? '' : text.number(risk.likelihood),
        risk.impact === null ? '' : text.number(risk.impact),
        levelOf(risk, text),
        risk.action.trim(),
        personName(snapshot, risk.owner).text,
      ]),
      langs: risks.map((risk) => [
        undefined,
        nameWords(snapshot, 'risks', risk, text).lang,
        undefined,
        undefined,
        undefined,
        langOf(risk.action),
        personName(snapshot, risk.owner).lang,
      ]),
    },
  };
}

const product = ({ likelihood, impact }: Risk): number => (likelihood ?? 0) * (impact ?? 0);

function levelOf(risk: Risk, text: PictureSource['text']): string {
  const level = riskLevel(risk);
  return level ? optionLabel(text, 'risk_level', level) : text.t('pictures:risks.unjudged');
}

/** Critical cells have a strong edge on top of their shade. */
function cellMarks(
  level: RiskLevel,
  box: {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
  },
  size: number,
): Mark[] {
  const inset = size * 0.12;
  return [
    {
      mark: 'rect',
      ...box,
      radius: 0,
      fill: SHADE[level],
      stroke: { ink: 'edge', width: size * 0.05 },
    },
    ...(level === 'critical'
      ? [
          {
            mark: 'rect',
            x: box.x + inset,
            y: box.y + inset,
            width: box.width - 2 * inset,
            height: box.height - 2 * inset,
            radius: 0,
            fill: 'none',
            stroke: { ink: 'signal', width: size * 0.14 },
          } as const,
        ]
      : []),
  ];
}
