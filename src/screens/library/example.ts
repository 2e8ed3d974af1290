// The example workbook in the interface's language. Fetched only when somebody asks for it.
import type { WorkbookData } from '#domain/data.ts';
import { citiesExample } from '#guide/examples/cities.ts';
import type { Translator } from '#text/translator.ts';

/** *Climate-neutral cities*, a published mission (case F2). `text` needs the namespace `example-cities`. */
export const exampleData = (text: Translator, now: number): WorkbookData => {
  const data = citiesExample((key) => text.t(`example-cities:${key}`));
  return { ...data, meta: { createdAt: now, contentLanguage: text.language } };
};
