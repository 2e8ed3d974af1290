// Fields of Word: what it works out by itself when it sets the pages. Knows nothing of where they stand.
import { Run } from 'docx';
import { element } from '#report/word/element.ts';

/** A run that holds elements instead of words. */
class ElementRun extends Run {
  constructor(kids: readonly ReturnType<typeof element>[]) {
    super({});
    this.root.push(...kids);
  }
}

/** A run of the writer's own kind around an element it does not know. */
export const runAround = (kid: ReturnType<typeof element>): Run => new ElementRun([kid]);

/** Where a field begins: what it is to work out. What it shows until then follows. */
export const fieldBegin = (instruction: string): Run =>
  new ElementRun([
    element('w:fldChar', { 'w:fldCharType': 'begin' }),
    element('w:instrText', { 'xml:space': 'preserve' }, [instruction]),
    element('w:fldChar', { 'w:fldCharType': 'separate' }),
  ]);

export const fieldEnd = (): Run =>
  new ElementRun([element('w:fldChar', { 'w:fldCharType': 'end' })]);
