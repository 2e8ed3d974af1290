// The bundles texts come in: `SHELL` is needed on the first route, `WORKBOOK` inside a workbook.
export const SHELL = ['common', 'library', 'settings', 'storage'] as const;
export const WORKBOOK = [
  'frame',
  'fields',
  'vocabularies',
  'guide',
  'checks',
  'flow',
  'canvas',
  'sentence',
] as const;
/** Only for who opens the example. */
export const EXAMPLE = ['example-cities'] as const;
export type Namespace =
  | (typeof SHELL)[number]
  | (typeof WORKBOOK)[number]
  | (typeof EXAMPLE)[number];
