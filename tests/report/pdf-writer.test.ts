import { describe, expect, it } from 'vitest';
import type { Drawing, Face } from '#report/drawing.ts';
import { createPdf, type Pdf } from '#report/pdf-writer.ts';
import { book, files, subset } from '../support/fonts.ts';
import { faultsOf, heard } from '../support/pdf-check.ts';
import { type Dictionary, readObjects } from '../support/pdf-objects.ts';
import { runOn, squeezed, textOf } from '../support/pdf.ts';

const newPdf = (title = 'Ścieżka'): Pdf =>
  createPdf({ title, language: 'pl', width: 600, height: 400, files, book, subset });

const STYLE = { face: 'sans400', size: 12, ink: 'ink' } as const;

/** One paragraph. */
const paragraph = ({ drawing }: Pdf, y: number, text: string, face: Face = 'sans400'): void => {
  drawing.openTag('P');
  drawing.text(20, y, text, { ...STYLE, face });
  drawing.closeTag();
};
const newDocument = (title?: string): Pdf => {
  const pdf = newPdf(title);
  pdf.drawing.openTag('Document');
  return pdf;
};
const bytesOf = (pdf: Pdf): Uint8Array => {
  pdf.drawing.closeTag();
  return pdf.bytes();
};

/** All letters of the eight languages. */
const PANGRAMS = {
  en: 'The quick brown fox jumps over the lazy dog.',
  pl: 'Zażółć gęślą jaźń. Pchnąć w tę łódź jeża lub ośm skrzyń fig.',
  de: 'Zwölf Boxkämpfer jagen Viktor quer über den großen Sylter Deich. ẞ',
  nb: 'Vår sære Zulu fra badeøya spilte jo whist og quickstep i min taxi.',
  sv: 'Flygande bäckasiner söka hwila på mjuka tuvor.',
  lt: 'Įlinkdama fechtuotojo špaga sublykčiojusi pragręžė apvalų arbūzą. ĄČĘĖĮŠŲŪŽ',
  lv: 'Glāžšķūņa rūķīši dzērumā čiepj Baha koncertflīģeļu vākus. ĀČĒĢĪĶĻŅŠŪŽ',
  et: 'Põdur Zagrebi tšellomängija-följetonist Ciqo külmetas kehvas garaažis. ÄÖÕÜŠŽ',
};

describe('the PDF writer', () => {
  it.each(Object.entries(PANGRAMS))('keeps every letter of %s in every face', (_, text) => {
    const pdf = newDocument();
    (['sans400', 'sans600', 'sans700', 'serif600', 'serifItalic'] as const).forEach((face, index) =>
      paragraph(pdf, 40 + index * 30, text, face),
    );
    const bytes = bytesOf(pdf);
    const lines = textOf(bytes)
      .trim()
      .split('\n')
      .map((line) => line.trim());
    expect(lines).toEqual([text, text, text, text, text]);
    expect([...pdf.missing]).toEqual([]);
  });

  it('embeds and cuts every font', () => {
    const pdf = newDocument();
    paragraph(pdf, 40, 'Misja');
    paragraph(pdf, 80, 'Misja', 'serif600');
    const fonts = runOn(bytesOf(pdf), 'pdffonts', 'PDF').trim().split('\n').slice(2);
    expect(fonts).toHaveLength(2);
    for (const font of fonts)
      expect(font).toMatch(/^[A-Z]{6}\+Source\S+ +CID TrueType +Identity-H +yes yes yes/u);
  });

  it('is sound, small, and says its title and language', () => {
    const pdf = newDocument();
    paragraph(pdf, 40, 'Misja');
    pdf.drawing.newPage();
    pdf.drawing.outline('Cały schemat', 1);
    const bytes = bytesOf(pdf);
    expect(runOn(bytes, 'qpdf', '--check', 'PDF')).toContain('No syntax or stream encoding errors');
    const info = runOn(bytes, 'pdfinfo', 'PDF');
    expect(info).toContain('Ścieżka');
    expect(info).toMatch(/PDF version: +1\.7/u);
    expect(info).toMatch(/Pages: +2/u);
    expect(runOn(bytes, 'qpdf', '--json', 'PDF')).toContain('"/Lang": "u:pl"');
    expect(bytes.length).toBeLessThan(20_000);
  });

  it('prints a visible mark for a letter no font has, names it, and keeps it for copying', () => {
    const pdf = newDocument();
    paragraph(pdf, 40, 'A漢B語C');
    const bytes = bytesOf(pdf);
    expect([...pdf.missing]).toEqual(['漢', '語']);
    expect(squeezed(textOf(bytes))).toBe('A漢B語C');
    const content = runOn(bytes, 'qpdf', '--qdf', '--object-streams=disable', 'PDF', '-');
    expect(content).toMatch(/ActualText <feff6f22> >> BDC\s+\[<0000>/iu);
  });

  it('keeps signs, kinds of space, ligatures and composed letters apart', () => {
    const text = '≥ 30 % → ✓ – “€1.2 m” 5,5\u00A0% office fi ffl Ω\u2126 a\u0301 −1';
    const pdf = newDocument();
    paragraph(pdf, 40, text);
    // pdftotext writes every kind of space as a plain one.
    const plain = text.replace('\u00A0', ' ').normalize();
    expect(textOf(bytesOf(pdf)).trim().normalize()).toBe(plain);
    expect([...pdf.missing]).toEqual([]);
  });

  it('throws when a handler of the writer fails, instead of handing out a broken file', () => {
    const pdf = createPdf({
      title: 'x',
      language: 'en',
      width: 600,
      height: 400,
      files,
      book,
      subset: Object.assign(
        () => {
          throw new Error('no subset');
        },
        { letters: subset.letters },
      ),
    });
    pdf.drawing.openTag('Document');
    paragraph(pdf, 40, 'a');
    expect(() => bytesOf(pdf)).toThrow('no subset');
  });

  it('keeps letters in title and outline that hold the byte of a line break', () => {
    const pdf = newDocument('Ačiū (už) viską');
    paragraph(pdf, 40, 'a');
    pdf.drawing.outline('Įrašai: čia', 1);
    const bytes = bytesOf(pdf);
    expect(runOn(bytes, 'pdfinfo', 'PDF')).toContain('Ačiū (už) viską');
    expect(runOn(bytes, 'qpdf', '--json', 'PDF')).toContain('u:Įrašai: čia');
  });

  it('leads to an address by a link that says where to', () => {
    const pdf = newDocument('Links');
    pdf.drawing.openTag('H1');
    pdf.drawing.text(20, 20, 'Links', STYLE);
    pdf.drawing.closeTag();
    pdf.drawing.newPage();
    pdf.drawing.openTag('P');
    pdf.drawing.openTag('Link');
    pdf.drawing.text(20, 40, 'the source', STYLE);
    pdf.drawing.link([20, 30, 60, 14], 'https://example.org/(źródło)?a=%20', 'The source (źródło)');
    pdf.drawing.closeTag();
    pdf.drawing.closeTag();
    const bytes = bytesOf(pdf);
    expect(runOn(bytes, 'qpdf', '--check', 'PDF')).toContain('No syntax or stream encoding errors');
    expect(faultsOf(bytes)).toEqual([]);
    expect(runOn(bytes, 'pdfinfo', '-url', 'PDF')).toContain(
      'https://example.org/(%C5%BAr%C3%B3d%C5%82o)?a=%20',
    );

    const spoilt = readObjects(bytes);
    const link = Object.values(spoilt.objects)
      .map(({ value }) => value as Dictionary)
      .find((own) => own?.['/Subtype'] === '/Link') as Dictionary;
    expect(link['/Contents']).toBe('u:The source (źródło)');
    delete link['/Contents'];
    link['/StructParent'] = 0;
    expect(faultsOf(spoilt)).toEqual(['The parent of a link is wrong', 'A link has no words']);
  });

  it('does not call a file accessible in which letters are missing', () => {
    const pdf = newDocument();
    paragraph(pdf, 40, '漢');
    expect(Buffer.from(bytesOf(pdf)).toString('latin1')).not.toContain('pdfuaid:part>');
    const whole = newDocument();
    paragraph(whole, 40, 'a');
    expect(Buffer.from(bytesOf(whole)).toString('latin1')).toContain('<pdfuaid:part>1<');
  });

  it.each([
    ['text outside of any tag', ({ text }: Drawing) => text(20, 40, 'a', STYLE), /without a tag/u],
    [
      'text in a list instead of its items',
      ({ openTag, text }: Drawing) => {
        openTag('L');
        text(20, 40, 'a', STYLE);
      },
      /without a tag of its own, in L/u,
    ],
    [
      'a picture without words',
      ({ openTag }: Drawing) => openTag('Figure', { alt: ' ', box: [0, 0, 9, 9] }),
      /needs words/u,
    ],
    ['a head of nothing', ({ openTag }: Drawing) => openTag('TH'), /needs a scope/u],
    [
      'an element that goes on in another one',
      ({ openTag, closeTag }: Drawing) => {
        const element = {};
        openTag('Sect');
        openTag('P', { element });
        closeTag();
        closeTag();
        openTag('P', { element });
      },
      /goes on elsewhere/u,
    ],
    [
      'a link that is no Link',
      ({ link }: Drawing) => link([0, 0, 9, 9], 'https://example.org', 'There'),
      /outside of a Link/u,
    ],
  ] as const)('refuses %s', (_, draw, fault) => {
    const pdf = newDocument();
    expect(() => draw(pdf.drawing)).toThrow(fault);
  });

  it('throws when a tag is open at the end, instead of handing out a broken file', () => {
    const pdf = newDocument();
    paragraph(pdf, 40, 'a');
    expect(() => pdf.bytes()).toThrow('Document is still open');
  });

  it('says right-to-left text as it is read, though it is drawn from the left', () => {
    const pdf = newDocument();
    paragraph(pdf, 40, 'a שלום b');
    expect(heard(bytesOf(pdf))).toEqual(['P a שלום b']);
  });
});
