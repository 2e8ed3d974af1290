// How the whole flow is brought into sight.
// The upper edge stays free for the names of the lanes.
export const FIT = {
  minZoom: 0.6,
  maxZoom: 1,
  padding: { top: '60px', right: '12px', bottom: '24px', left: '12px' },
} as const;
