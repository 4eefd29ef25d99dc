import type { Permission } from '../../lib/session/session';

/** The ways to go for somebody with these permissions, in order; those of the second group are for running the place, not for its work. */
export function navigationFor(can: (permission: Permission) => boolean) {
  const all = [
    { to: '/', text: 'home', end: true, needs: null, group: 'work' },
    { to: '/my-round', text: 'myRound', end: false, needs: 'RECORD_PROGRESS', group: 'work' },
    { to: '/strategies', text: 'strategies', end: false, needs: 'READ_STRATEGIES', group: 'work' },
    { to: '/metrics', text: 'metrics', end: false, needs: 'READ_STRATEGIES', group: 'work' },
    { to: '/overview', text: 'overview', end: false, needs: 'READ_STRATEGIES', group: 'work' },
    { to: '/benchmarks', text: 'benchmarks', end: false, needs: 'READ_BENCHMARKS', group: 'work' },
    { to: '/region', text: 'region', end: false, needs: 'RELEASE_BENCHMARKS', group: 'work' },
    { to: '/releases', text: 'releases', end: false, needs: 'RELEASE_BENCHMARKS', group: 'work' },
    { to: '/pay-gaps', text: 'payGaps', end: false, needs: 'RELEASE_BENCHMARKS', group: 'work' },
    { to: '/imports', text: 'imports', end: false, needs: 'IMPORT_DATA', group: 'manage' },
    { to: '/imports', text: 'imports', end: false, needs: 'MANAGE_PUBLIC_FIGURES', group: 'manage' },
    { to: '/publication', text: 'publication', end: false, needs: 'PUBLISH_PAGES', group: 'manage' },
    { to: '/members', text: 'members', end: false, needs: 'READ_MEMBERS', group: 'manage' },
    { to: '/tenants', text: 'tenants', end: false, needs: 'MANAGE_TENANTS', group: 'manage' },
    { to: '/settings', text: 'settings', end: false, needs: 'EDIT_COUNCIL', group: 'manage' },
    { to: '/audit', text: 'audit', end: false, needs: 'READ_AUDIT', group: 'manage' },
    { to: '/organisation', text: 'organisation', end: false, needs: 'DELETE_TENANT', group: 'manage' },
  ] as const;
  const offered = all.filter(({ needs }) => needs === null || can(needs));
  return { work: offered.filter(({ group }) => group === 'work'), manage: offered.filter(({ group }) => group === 'manage') };
}

export type NavigationItem = ReturnType<typeof navigationFor>['work' | 'manage'][number];
