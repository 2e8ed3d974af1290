// The workbook as slides: a deck to show to a council in ten minutes, in native shapes, text and tables.
// All it needs is an argument, so that the worker and the command line share it.
import { languageOf } from '#domain/bilingual.ts';
import { langOfTexts } from '#pictures/part.ts';
import type { ExportFile, ExportSource, OnProgress } from '#report/export-source.ts';
import type { FontBook } from '#report/fonts.ts';
import { coverSlides, shortened } from '#report/slides/cover.ts';
import { measureIn } from '#report/slides/measures.ts';
import { deckBytes } from '#report/slides/package.ts';
import { type WrittenSlide, writtenSlides } from '#report/slides/slide-xml.ts';
import { slidesOf } from '#report/slides/slides-of.ts';
import { officeLanguage } from '#report/slides/xml-text.ts';

/** The deck. `book` measures; the file names faces that every office program has. */
export async function slidesPptx(
  source: ExportSource,
  { book }: { readonly book: Pick<FontBook, 'width'> },
  onProgress: OnProgress = () => {},
): Promise<ExportFile> {
  const slides = deckSlides(source, book);
  onProgress(0.6);
  const { text, snapshot, today } = source;
  const bytes = await deckBytes(slides, {
    title: snapshot.answers.start.title.trim() || text.t('canvas:untitled'),
    language: officeLanguage(text.language),
    today,
  });
  onProgress(1);
  return { bytes, pages: slides.length };
}

function deckSlides(source: ExportSource, book: Pick<FontBook, 'width'>): WrittenSlide[] {
  const { snapshot, text, copy } = source;
  const measure = measureIn(book);
  const setting = { measure, language: text.language };
  const { title, territory } = snapshot.answers.start;
  const name = title.trim() || text.t('canvas:untitled');
  const models = slidesOf(source, measure).flatMap((model) => coverSlides(model, source, setting));
  return writtenSlides(models, source, setting, {
    foot: {
      text: shortened([name, territory.trim()].filter(Boolean).join(' · '), 80),
      lang: title.trim() === '' ? undefined : langOfTexts(languageOf(snapshot), [title, territory]),
    },
    warning: copy === 'internal' ? text.t('pictures:internal') : '',
  });
}
