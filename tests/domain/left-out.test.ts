import { describe, expect, it } from 'vitest';
import { leftOutFields, linksOnLinks } from '#domain/left-out.ts';
import { COLLECTION_NAMES, fieldsOf } from '#domain/schema.ts';
import { copyOf } from '#domain/snapshot.ts';
import { hostileWorkbook } from '../support/hostile-workbook.ts';
import { blankWorkbook, sampleWorkbook } from '../support/sample-workbook.ts';
import { flowOf } from './flow-samples.ts';

describe('what a public copy leaves out', () => {
  it('is counted field by field: contacts, attitudes and what a group thinks of people', () => {
    const sample = sampleWorkbook();
    const judged = {
      ...sample,
      stakeholders: sample.stakeholders.map((each, at) => ({
        ...each,
        power: 3,
        interest: null,
        legitimacy: null,
        urgency: at === 0 ? true : null,
        attitude: null,
        contact: at < 2 ? 'call me' : '',
      })),
    };
    expect(leftOutFields({ ...judged, attendees: [], tableRoles: [] })).toEqual([
      { record: 'stakeholders', field: 'power', count: sample.stakeholders.length },
      { record: 'stakeholders', field: 'urgency', count: 1 },
      { record: 'stakeholders', field: 'contact', count: 2 },
    ]);
  });

  it('is nothing in a blank workbook, and nothing once it is left out', () => {
    expect(leftOutFields(blankWorkbook())).toEqual([]);
    expect(leftOutFields(hostileWorkbook())).not.toEqual([]);
    expect(leftOutFields(copyOf(hostileWorkbook(), 'public'))).toEqual([]);
  });

  it('is everything that is declared private, and the weight of stakeholders', () => {
    const declared = COLLECTION_NAMES.flatMap((name) =>
      Object.entries(fieldsOf(name))
        .filter(([, field]) => field.scope === 'private' || field.isJudgement)
        .map(([field]) => `${name}.${field}`),
    );
    expect(declared.toSorted()).toEqual([
      'attendees.name',
      'stakeholders.attitude',
      'stakeholders.contact',
      'stakeholders.interest',
      'stakeholders.legitimacy',
      'stakeholders.power',
      'stakeholders.urgency',
      'tableRoles.person',
    ]);
  });
});

describe('links that end at a link', () => {
  it('are counted, since some formats know none', () => {
    const flow = flowOf({ a: 'activity', b: 'outcome', c: 'assumption' }, [
      'a produces b',
      'c assumes link0',
    ]);
    expect(linksOnLinks(flow)).toBe(1);
    expect(linksOnLinks({ links: flow.links.slice(0, 1) })).toBe(0);
  });
});
