// The pages of the first ten minutes in order, and their addresses.
export const PAGES = ['place', 'mission', 'people', 'canvas'] as const;
export type PageId = (typeof PAGES)[number];

/** The page of this name, or undefined for an address that leads nowhere. */
export const findPage = (name: string | undefined): PageId | undefined =>
  PAGES.find((page) => page === name);

export const pagePath = (docId: string, page: PageId): string => `#/w/${docId}/begin/${page}`;
