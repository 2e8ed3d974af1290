// XML that the writer of Word files has no class for: an element with attributes and what is in it.
// Knows nothing of what it means.
import { type BaseXmlComponent, FileChild, XmlComponent } from 'docx';
import { fitForXml } from '#text/xml.ts';

export type Attributes = Readonly<Record<string, string | number>>;
type Kids = readonly (BaseXmlComponent | string)[];

/** What an element holds, as the writer takes it: attributes first. */
const holding = (attributes: Attributes, kids: Kids): unknown[] => [
  ...(Object.keys(attributes).length > 0 ? [{ _attr: fit(attributes) }] : []),
  ...kids.map((kid) => (typeof kid === 'string' ? fitForXml(kid) : kid)),
];

const fit = (attributes: Attributes): Attributes =>
  Object.fromEntries(
    Object.entries(attributes).map(([name, value]) => [
      name,
      typeof value === 'string' ? fitForXml(value) : value,
    ]),
  );

class Element extends XmlComponent {
  constructor(name: string, attributes: Attributes, kids: Kids) {
    super(name);
    this.root.push(...holding(attributes, kids));
  }
}

class BodyElement extends FileChild {
  constructor(name: string, attributes: Attributes, kids: Kids) {
    super(name);
    this.root.push(...holding(attributes, kids));
  }
}

/** `<name attributes>kids</name>`. */
export const element = (name: string, attributes: Attributes = {}, kids: Kids = []): XmlComponent =>
  new Element(name, attributes, kids);

/** The same, where it stands beside paragraphs and tables. */
export const bodyElement = (name: string, kids: Kids): FileChild => new BodyElement(name, {}, kids);
