import { defineMessages, plural } from '../../lib/locale/messages';

export const homeMessages = defineMessages(
  {
    title: 'What needs you',
    mine: 'Waiting for you',
    mineNone: 'Nothing is waiting for you.',
    mineNoRoles: 'You hold no role title in the plans, so no action is yours. Actions are given to role titles such as “Human Resources”.',
    toRound: 'Report on all of them in one go: my round',
    overdue: 'Overdue',
    overdueNone: 'Nothing is overdue.',
    soon: 'Due in the next 60 days',
    soonNone: 'Nothing is due in the next 60 days.',
    offTrack: 'Metrics off track or at risk',
    offTrackNone: 'No metric is off track or at risk.',
    metricLine: (value: string, expected: string) => `${value}, expected by now ${expected}`,
    plans: 'Your plans',
    plansNone: 'There is no plan yet.',
    create: 'Create a strategy',
    import: 'Import a strategy pack',
    objectives: (count: number) => plural(count, 'objective', 'objectives'),
    offTrackObjectives: (count: number) => plural(count, 'objective off track', 'objectives off track'),
    all: (what: string) => `All: ${what.toLowerCase()}`,
    regional: 'You work for a regional body. It sees no council’s own plans or figures.',
  },
  {
    title: 'Beth sydd ei angen gennych',
    mine: 'Yn aros amdanoch chi',
    overdue: 'Hwyr',
    soon: 'Yn ddyledus yn y 60 diwrnod nesaf',
    offTrack: 'Mesurau oddi ar y trywydd neu mewn perygl',
    plans: 'Eich cynlluniau',
  },
);
