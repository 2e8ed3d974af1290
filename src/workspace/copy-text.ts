// Hands a text to the clipboard. Must not know what it says.

/** False where the browser does not allow it, or has no clipboard to offer (a page that is a file). */
export async function copyText(words: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(words);
    return true;
  } catch {
    return false;
  }
}
