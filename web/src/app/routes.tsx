import type { ComponentType } from 'react';
import type { RouteObject } from 'react-router';
import { Loading } from '../components/feedback/loading';
import { NotFoundPage } from '../components/feedback/not-found-page';
import type { Session } from '../lib/session/session';
import { BehindSignIn } from './behind-sign-in';
import { Layout } from './layout/layout';
import { CrashPage } from './pages/crash-page';
import { SignedInPage } from './pages/signed-in-page';
import { SessionGate } from './session-gate';

/** A page whose part of the program is loaded when it is first opened. */
const page = (path: string, load: () => Promise<{ default: ComponentType }>): RouteObject => ({
  path,
  lazy: async () => ({ Component: (await load()).default }),
});

const pagesBehindSignIn: RouteObject[] = [page('/', () => import('../features/home/pages/home-page'))];

/** The table of pages. */
export const createRoutes = (session: Promise<Session>): RouteObject[] => [
  {
    element: (
      <SessionGate first={session}>
        <Layout />
      </SessionGate>
    ),
    errorElement: (
      <Layout>
        <CrashPage />
      </Layout>
    ),
    HydrateFallback: FirstLoad,
    children: [
      {
        errorElement: <CrashPage />,
        children: [
          page('/accessibility', () => import('./pages/accessibility-page')),
          { path: '/signed-in', element: <SignedInPage /> },
          { element: <BehindSignIn />, children: pagesBehindSignIn },
          { path: '*', element: <NotFoundPage /> },
        ],
      },
    ],
  },
];

function FirstLoad() {
  return (
    <Layout>
      <Loading />
    </Layout>
  );
}
