// The inside of jsPDF 4.2.1 as pinned: what its own plug-ins use, though its types leave it out.
// It swallows exceptions of its event handlers and then returns a corrupt file: here they are thrown.
// Knows nothing of what is drawn.
import { jsPDF } from 'jspdf';
import { textString } from '#report/pdf-strings.ts';

export interface PutFontEvent {
  readonly font: { readonly id: string; isAlreadyPutted?: boolean; objectNumber?: number };
}

export interface Inside {
  getCreationDate(form: 'pdf'): string;
  /** Data of one character a byte, as a stream with these filters holds them. */
  processDataByFilters(data: string, filters: readonly string[]): { readonly data: string };
  readonly internal: {
    readonly events: {
      subscribe(topic: string, handler: (payload: never) => void): string;
      publish(topic: string, ...payload: unknown[]): void;
      getTopics(): Readonly<
        Record<
          string,
          Readonly<Record<string, readonly [(this: Inside, ...payload: unknown[]) => void]>>
        >
      >;
    };
    newObject(): number;
    newObjectDeferred(): number;
    /** Dictionary and data of the object begun last; data have one character a byte. */
    putStream(options: {
      data: string;
      filters: readonly string[];
      additionalKeyValues?: { key: string; value: string | number }[];
    }): void;
    out(line: string): void;
    getPageInfo(page: number): { readonly objId: number };
  };
  readonly outline: {
    makeString(text: string): string;
    add(parent: OutlineItem | null, title: string, options: { pageNumber: number }): OutlineItem;
  };
  readonly __private__: {
    setPdfVersion(version: string): void;
    buildDocument(): string;
    getArrayBuffer(data: string): ArrayBuffer;
  };
}
export interface OutlineItem {
  readonly title: string;
}

/** A document of PDF 1.7 whose handlers throw, and its inside. Sizes in points. */
export function openJsPdf(
  width: number,
  height: number,
): { readonly doc: jsPDF; readonly inside: Inside } {
  const doc = new jsPDF({
    unit: 'pt',
    format: [width, height],
    orientation: width > height ? 'landscape' : 'portrait',
    compress: true,
  });
  const inside = doc as unknown as Inside;
  throwFromHandlers(inside);
  // Its own escapes forget the byte of a line break that half of a letter may be, as in "č".
  inside.outline.makeString = textString;
  inside.__private__.setPdfVersion('1.7');
  return { doc, inside };
}

/** Lets the first exception of a handler through instead of printing it to the console. */
function throwFromHandlers(inside: Inside): void {
  const { events } = inside.internal;
  events.publish = (topic, ...payload) => {
    for (const [handler] of Object.values(events.getTopics()[topic] ?? {}))
      handler.apply(inside, payload);
  };
}
