// A workbook full of what nobody should type and somebody will: marks of PDF, XML and HTML, letters of other
// scripts and directions, halves of letters, words without end.
import type { Quantity } from '#domain/field.ts';
import { ANSWERS_NAMES, COLLECTION_NAMES, fieldsOf } from '#domain/schema.ts';
import type { Snapshot } from '#domain/snapshot.ts';
import { sampleWorkbook } from './sample-workbook.ts';

export const NASTY = [
  '<script>alert("&amp;")</script> </rdf:li> ]]>',
  ') Tj ET EMC (\\ <FEFF> >> endobj % 1 0 R /P BDC',
  'שלום עולם 12 עולם and مرحبا بالعالم back',
  '👩‍👧 🎉 ✓ ≥ 漢字 a\u0301\u0328 \u200Fmark soft\u00ADhyphen',
  'half \uD800 a letter, \u0007 a bell, \u200Bno width, 5\u00A0%',
  'x'.repeat(300),
  'One  line\n\n\nand\tanother: Щастя, їжак і ґанок → cafe\u0301\r\nend ',
  '  ',
  Array.from({ length: 5000 / 8 }, (_, at) => `word${String(at).padStart(3, '0')}`).join(' '),
];

type Values = Readonly<Record<string, unknown>>;

/** The sample, every typed word of it replaced. */
export function hostileWorkbook(): Snapshot {
  const sample = sampleWorkbook();
  let turn = 0;
  const nasty = (): string => NASTY[turn++ % NASTY.length] ?? '';
  const spoilt = (record: Parameters<typeof fieldsOf>[0], values: Values): Values =>
    Object.fromEntries(
      Object.entries(values).map(([name, value]) => {
        const code = fieldsOf(record)[name]?.code;
        if (code === 'text' || code === 'prose') return [name, nasty()];
        if (code === 'quantity' && value)
          return [name, { ...(value as Quantity), unit: nasty(), source: nasty() }];
        return [name, value];
      }),
    );
  return {
    ...sample,
    answers: Object.fromEntries(
      ANSWERS_NAMES.map((name) => [name, spoilt(name, sample.answers[name])]),
    ),
    ...Object.fromEntries(
      COLLECTION_NAMES.map((name) => [
        name,
        sample[name].map((item) => spoilt(name, item as unknown as Values)),
      ]),
    ),
  } as unknown as Snapshot;
}
