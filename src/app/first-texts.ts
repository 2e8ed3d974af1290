// Asks for the texts of the first page before the rest of the app is evaluated. Must be imported first.
import { loadTexts } from '#app/texts.ts';
import { useSettings } from '#workspace/settings.ts';

/** Settled when the first page has its words; rejects when they cannot be had. */
export const firstTexts = loadTexts(useSettings.getState().language);

// A pause in what is being evaluated: no import() begins without one.
await Promise.resolve();
