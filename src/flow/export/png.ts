// An SVG as PNG, drawn by the browser itself: nothing is fetched. Knows nothing of what is pictured.

/** What every browser's canvas takes. */
const MOST = { side: 16_000, area: 100_000_000 } as const;
const SCALE = 2;

/** The picture at twice its size, or as near to that as a canvas holds. Rejects when it cannot be drawn. */
export async function pngOf(
  svg: string,
  { width, height }: { readonly width: number; readonly height: number },
): Promise<Uint8Array> {
  const scale = Math.min(
    SCALE,
    MOST.side / Math.max(width, height),
    Math.sqrt(MOST.area / (width * height)),
  );
  const image = await imageOf(svg);
  const canvas = document.createElement('canvas');
  canvas.width = Math.ceil(width * scale);
  canvas.height = Math.ceil(height * scale);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('No canvas to draw on');
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (!blob) throw new Error('The canvas gave no picture');
  return new Uint8Array(await blob.arrayBuffer());
}

async function imageOf(svg: string): Promise<HTMLImageElement> {
  const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  const image = new Image();
  image.src = url;
  try {
    await image.decode();
    return image;
  } finally {
    URL.revokeObjectURL(url);
  }
}
