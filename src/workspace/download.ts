// Hands a file to the person. The browser asks where, or puts it into the downloads.
/** Saves bytes or text under a name. */
export function download(name: string, content: Uint8Array | string, type: string): void {
  const part = typeof content === 'string' ? content : new Uint8Array(content);
  const url = URL.createObjectURL(new Blob([part], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The download has its own copy once started; a minute is ample on the slowest stick.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

/** A file name people can read, from a title: letters and digits of any language, dashes between. */
export function fileName(title: string, fallback: string, ending: string): string {
  const plain = title
    .normalize('NFC')
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .replaceAll(/^-+|-+$/gu, '')
    .slice(0, 80);
  return `${plain || fallback}.${ending}`;
}
