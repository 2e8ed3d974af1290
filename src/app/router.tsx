// The routes, behind `#` so that any folder or stick can serve them. Only the library is loaded at once.
import { createHashRouter, Navigate, type RouteObject, useRouteError } from 'react-router';
import { Crash } from '#app/CrashBoundary.tsx';
import { NotFound } from '#app/NotFound.tsx';
import { Shell } from '#app/Shell.tsx';
import { LibraryPage } from '#screens/library/LibraryPage.tsx';

const kit: RouteObject[] = import.meta.env.DEV
  ? [
      {
        path: 'kit',
        lazy: () => import('#screens/kit/KitScreen.tsx').then((m) => ({ Component: m.KitScreen })),
      },
    ]
  : [];

function RouteCrash() {
  return <Crash error={useRouteError()} />;
}

export const router = createHashRouter([
  {
    Component: Shell,
    ErrorBoundary: RouteCrash,
    HydrateFallback: () => null,
    children: [
      { index: true, Component: LibraryPage },
      {
        path: 'settings',
        lazy: () => import('#app/routes.tsx').then((m) => ({ Component: m.SettingsRoute })),
      },
      {
        path: 'guide',
        lazy: () => import('#app/routes.tsx').then((m) => ({ Component: m.GuideStart })),
      },
      {
        path: 'guide/:step',
        lazy: () => import('#app/routes.tsx').then((m) => ({ Component: m.GuideRoute })),
      },
      {
        path: 'glossary/:term?',
        lazy: () => import('#app/routes.tsx').then((m) => ({ Component: m.GlossaryRoute })),
      },
      {
        path: 'w/:docId',
        lazy: () => import('#app/WorkbookRoute.tsx').then((m) => ({ Component: m.WorkbookRoute })),
        children: [
          { index: true, element: <Navigate to="prepare/start" replace /> },
          { path: 'begin', element: <Navigate to="place" replace /> },
          {
            path: 'begin/:page',
            lazy: () => import('#app/routes.tsx').then((m) => ({ Component: m.BeginRoute })),
          },
          {
            path: 'findings',
            lazy: () => import('#app/routes.tsx').then((m) => ({ Component: m.FindingsRoute })),
          },
          {
            path: 'type-in',
            lazy: () => import('#app/routes.tsx').then((m) => ({ Component: m.TypeInRoute })),
          },
          {
            path: 'second-language',
            lazy: () =>
              import('#app/SecondLanguageRoute.tsx').then((m) => ({
                Component: m.SecondLanguageRoute,
              })),
          },
          {
            path: 'canvas',
            lazy: () => import('#app/routes.tsx').then((m) => ({ Component: m.CanvasRoute })),
          },
          {
            path: 'flow',
            lazy: () => import('#app/FlowRoute.tsx').then((m) => ({ Component: m.FlowRoute })),
          },
          {
            path: ':chapter/:step',
            lazy: () => import('#app/routes.tsx').then((m) => ({ Component: m.StepRoute })),
          },
        ],
      },
      ...kit,
      { path: '*', Component: NotFound },
    ],
  },
]);
