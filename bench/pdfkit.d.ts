// What the bench uses of pdfkit 0.20.2, which has no types of its own.
declare module 'pdfkit' {
  interface StructureContent {
    readonly refs: readonly unknown[];
  }
  export interface StructureElement {
    add(child: StructureElement | StructureContent): StructureElement;
    end(): void;
  }
  interface OutlineItem {
    addItem(title: string): OutlineItem;
  }
  export default class PDFDocument {
    constructor(options: Readonly<Record<string, unknown>>);
    readonly outline: OutlineItem;
    registerFont(name: string, file: Uint8Array): this;
    font(name: string): this;
    fontSize(size: number): this;
    widthOfString(text: string): number;
    fillColor(colour: readonly number[]): this;
    text(text: string, x: number, y: number, options: Readonly<Record<string, unknown>>): this;
    addPage(options: Readonly<Record<string, unknown>>): this;
    save(): this;
    restore(): this;
    lineWidth(width: number): this;
    dash(length: number, options: { readonly space: number }): this;
    moveTo(x: number, y: number): this;
    lineTo(x: number, y: number): this;
    bezierCurveTo(...points: readonly number[]): this;
    closePath(): this;
    rect(x: number, y: number, width: number, height: number): this;
    clip(): this;
    fill(colour: readonly number[]): this;
    stroke(colour: readonly number[]): this;
    fillAndStroke(fill: readonly number[], stroke: readonly number[]): this;
    struct(type: string, options: Readonly<Record<string, unknown>>): StructureElement;
    addStructure(element: StructureElement): this;
    markStructureContent(type: string): StructureContent;
    markContent(tag: string, options: Readonly<Record<string, unknown>>): this;
    endMarkedContent(): this;
    link(
      x: number,
      y: number,
      width: number,
      height: number,
      url: string,
      options?: Readonly<Record<string, unknown>>,
    ): this;
    goTo(
      x: number,
      y: number,
      width: number,
      height: number,
      name: string,
      options?: Readonly<Record<string, unknown>>,
    ): this;
    addNamedDestination(name: string, ...how: readonly (string | number | null)[]): this;
    on(event: 'data', heard: (chunk: Uint8Array) => void): this;
    on(event: 'end', heard: () => void): this;
    end(): void;
  }
}
