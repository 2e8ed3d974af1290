// Workbooks for the checks of step 5.4, the instrument mix.
import type { WorkbookData } from '#domain/data.ts';
import type { Case, CheckFixture } from './fixture.ts';

const source = (id: string, innovation?: boolean) => ({
  id,
  name: `Source ${id}`,
  ...(innovation !== undefined && { innovation }),
});

/** Instruments, by family or funding source. */
const mix = (rows: WorkbookData['instruments'], rest: Partial<WorkbookData> = {}): Case => ({
  data: { instruments: rows ?? [], ...rest },
});

/** A lever that belongs to the state, pulled by somebody. */
const lever = (owner: NonNullable<WorkbookData['stakeholders']>[number] | null): Case =>
  mix(
    [
      {
        id: 'i',
        instrument: 'law_bylaw',
        competence: 'national',
        ...(owner && { owner: owner.id }),
      },
    ],
    { answers: { start: { level: 'regional' } }, stakeholders: owner ? [owner] : [] },
  );

export const INSTRUMENT_FIXTURES: Readonly<Record<string, CheckFixture>> = {
  'I-01': {
    fires: {
      single: mix([
        { id: 'a', instrument: 'voucher' },
        { id: 'b', instrument: 'loan' },
      ]),
    },
    silent: mix([
      { id: 'a', instrument: 'voucher' },
      { id: 'b', instrument: 'training' },
      { id: 'c' },
    ]),
  },
  'I-02': {
    fires: {
      supply: mix([
        { id: 'a', instrument: 'voucher' },
        { id: 'b', instrument: 'living_lab' },
      ]),
    },
    silent: mix([
      { id: 'a', instrument: 'voucher' },
      { id: 'b', instrument: 'social_clause' },
    ]),
  },
  'I-03': {
    fires: { above: lever({ id: 'o', name: 'County', actorType: 'public_regional' }) },
    silent: lever({ id: 'o', name: 'Ministry', actorType: 'public_national' }),
  },
  'I-04': {
    fires: {
      single: mix([{ id: 'a', source: 's' }], { fundingSources: [source('s'), source('t')] }),
      innovation: mix(
        [
          { id: 'a', source: 's' },
          { id: 'b', source: 't' },
        ],
        { fundingSources: [source('s', true), source('t', true), source('u', false)] },
      ),
    },
    silent: mix(
      [
        { id: 'a', source: 's' },
        { id: 'b', source: 't' },
      ],
      { fundingSources: [source('s', true), source('t')] },
    ),
  },
};
