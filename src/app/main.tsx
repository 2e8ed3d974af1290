// Starts Kurs: texts, look, pages, and the worker that makes it work offline.
// First: what it asks for comes while the others are evaluated.
import { firstTexts } from '#app/first-texts.ts';
import '#ui/fonts.css';
import '#ui/tokens.css';
import '#ui/base.css';
import { createRoot } from 'react-dom/client';
import { RouterProvider } from 'react-router/dom';
import { CrashBoundary } from '#app/CrashBoundary.tsx';
import { followLook } from '#app/look.ts';
import { Providers } from '#app/Providers.tsx';
import { router } from '#app/router.tsx';
import { followUpdates } from '#app/updates.ts';
import { claimPressStyle } from '#ui/press-style.ts';

followLook();
claimPressStyle();
const root = document.getElementById('root');
if (!root) throw new Error('The page lacks #root');
await firstTexts;
createRoot(root).render(
  <Providers>
    <CrashBoundary>
      <RouterProvider router={router} />
    </CrashBoundary>
  </Providers>,
);
followUpdates();
