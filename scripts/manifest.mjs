// What a system shows when Kurs is installed as an app.
// Paths are relative: the app works in any folder.

/** @type {Partial<import('vite-plugin-pwa').ManifestOptions>} */
export const manifest = {
  id: './',
  name: 'Kurs',
  short_name: 'Kurs',
  description: 'A workbook from a challenge to a mission policy that can be signed.',
  start_url: './',
  scope: './',
  display: 'standalone',
  background_color: '#FBF8F2',
  theme_color: '#10233F',
  categories: ['productivity', 'government'],
  screenshots: [
    { src: 'screenshot.png', sizes: '1280x720', type: 'image/png', form_factor: 'wide' },
  ],
  icons: [
    { src: 'icons/kurs.svg', sizes: 'any', type: 'image/svg+xml' },
    { src: 'icons/kurs-192.png', sizes: '192x192', type: 'image/png' },
    { src: 'icons/kurs-512.png', sizes: '512x512', type: 'image/png' },
    {
      src: 'icons/kurs-maskable-512.png',
      sizes: '512x512',
      type: 'image/png',
      purpose: 'maskable',
    },
  ],
};
