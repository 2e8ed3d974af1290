// What a PDF says about itself as a whole, as XMP. Knows nothing of pages or tags.
import { binary } from '#report/pdf-strings.ts';
import { xml } from '#text/xml.ts';

export interface Metadata {
  readonly title: string;
  /** BCP 47. */
  readonly language: string;
  /** Says that the file means to keep the rules of PDF/UA-1. */
  readonly isAccessible: boolean;
}

/** The packet in UTF-8, one character a byte. */
export const xmpPacket = ({ title, language, isAccessible }: Metadata): string =>
  binary(
    new TextEncoder().encode(
      [
        '<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>',
        '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">',
        '<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">',
        `<dc:title><rdf:Alt><rdf:li xml:lang="x-default">${xml(title)}</rdf:li></rdf:Alt></dc:title>`,
        `<dc:language><rdf:Bag><rdf:li>${xml(language)}</rdf:li></rdf:Bag></dc:language>`,
        '<xmp:CreatorTool>Kurs</xmp:CreatorTool>',
        isAccessible ? '<pdfuaid:part>1</pdfuaid:part>' : '',
        '</rdf:Description></rdf:RDF></x:xmpmeta>',
        '<?xpacket end="r"?>',
      ].join('\n'),
    ),
  );
