// How the whole flow is brought into sight.
// The upper edge stays free for the names of the lanes.
export const FIT = {
  minZoom: 0.45,
  maxZoom: 1,
  padding: { top: '60px', right: '24px', bottom: '24px', left: '24px' },
} as const;
