import type { Permission } from '../../lib/session/session';

/** The ways to go for somebody with these permissions, in order. */
export function navigationFor(can: (permission: Permission) => boolean) {
  const all = [
    { to: '/', text: 'home', end: true, needs: null },
    { to: '/my-round', text: 'myRound', end: false, needs: 'RECORD_PROGRESS' },
    { to: '/strategies', text: 'strategies', end: false, needs: 'READ_STRATEGIES' },
    { to: '/metrics', text: 'metrics', end: false, needs: 'READ_STRATEGIES' },
    { to: '/imports', text: 'imports', end: false, needs: 'IMPORT_DATA' },
    { to: '/imports', text: 'imports', end: false, needs: 'MANAGE_PUBLIC_FIGURES' },
    { to: '/overview', text: 'overview', end: false, needs: 'READ_STRATEGIES' },
    { to: '/benchmarks', text: 'benchmarks', end: false, needs: 'READ_BENCHMARKS' },
    { to: '/region', text: 'region', end: false, needs: 'RELEASE_BENCHMARKS' },
    { to: '/releases', text: 'releases', end: false, needs: 'RELEASE_BENCHMARKS' },
    { to: '/pay-gaps', text: 'payGaps', end: false, needs: 'RELEASE_BENCHMARKS' },
    { to: '/members', text: 'members', end: false, needs: 'READ_MEMBERS' },
    { to: '/audit', text: 'audit', end: false, needs: 'READ_AUDIT' },
    { to: '/settings', text: 'settings', end: false, needs: 'EDIT_COUNCIL' },
    { to: '/publication', text: 'publication', end: false, needs: 'PUBLISH_PAGES' },
    { to: '/tenants', text: 'tenants', end: false, needs: 'MANAGE_TENANTS' },
    { to: '/organisation', text: 'organisation', end: false, needs: 'DELETE_TENANT' },
  ] as const;
  return all.filter(({ needs }) => needs === null || can(needs));
}
