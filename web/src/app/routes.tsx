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

const pagesBehindSignIn: RouteObject[] = [
  page('/', () => import('../features/home/pages/home-page')),
  page('/my-round', () => import('../features/round/pages/round-page')),
  page('/overview', () => import('../features/overview/pages/overview-page')),
  page('/strategies', () => import('../features/strategies/pages/strategies-page')),
  page('/strategies/new', () => import('../features/strategies/pages/new-strategy-page')),
  page('/strategies/import', () => import('../features/strategies/pages/import-page')),
  page('/strategies/:id', () => import('../features/strategies/pages/strategy-page')),
  page('/strategies/:id/edit', () => import('../features/strategies/pages/edit-strategy-page')),
  page('/strategies/:id/timeline', () => import('../features/strategies/pages/timeline-page')),
  page('/strategies/:id/print', () => import('../features/strategies/pages/print-page')),
  page('/strategies/:id/objectives/new', () => import('../features/objectives/pages/new-objective-page')),
  page('/objectives/:id', () => import('../features/objectives/pages/objective-page')),
  page('/objectives/:id/edit', () => import('../features/objectives/pages/edit-objective-page')),
  page('/objectives/:id/actions/new', () => import('../features/objectives/pages/new-action-page')),
  page('/actions/:id', () => import('../features/objectives/pages/action-page')),
  page('/actions/:id/edit', () => import('../features/objectives/pages/edit-action-page')),
  page('/metrics', () => import('../features/metrics/pages/metrics-page')),
  page('/metrics/:id', () => import('../features/metrics/pages/metric-page')),
  page('/metrics/:id/edit', () => import('../features/metrics/pages/edit-metric-page')),
  page('/benchmarks', () => import('../features/benchmarks/pages/benchmarks-page')),
  page('/consents', () => import('../features/consents/pages/consents-page')),
  page('/consents/new', () => import('../features/consents/pages/new-consent-page')),
  page('/region', () => import('../features/releases/pages/region-page')),
  page('/coverage', () => import('../features/releases/pages/coverage-page')),
  page('/releases', () => import('../features/releases/pages/release-page')),
  page('/pay-gaps', () => import('../features/pay-gaps/pages/pay-gaps-page')),
  page('/members', () => import('../features/members/pages/members-page')),
  page('/api-clients', () => import('../features/members/pages/clients-page')),
  page('/audit', () => import('../features/audit/pages/audit-page')),
  page('/imports', () => import('../features/imports/pages/imports-page')),
  page('/imports/new/:kind', () => import('../features/imports/pages/new-import-page')),
  page('/imports/:id', () => import('../features/imports/pages/import-page')),
  page('/settings', () => import('../features/settings/pages/settings-page')),
  page('/publication', () => import('../features/publication/pages/publication-page')),
  page('/tenants', () => import('../features/tenants/pages/tenants-page')),
  page('/tenants/:id', () => import('../features/tenants/pages/tenant-page')),
  page('/change-organisation', () => import('../features/organisations/pages/change-organisation-page')),
  page('/organisation', () => import('../features/tenants/pages/organisation-page')),
];

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
