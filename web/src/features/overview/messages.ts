import { defineMessages, plural } from '../../lib/locale/messages';

export const overviewMessages = defineMessages(
  {
    title: 'One-page view',
    printNow: 'Print, or save as PDF',
    asOf: (day: string) => `As of ${day}`,
    inForce: 'strategies in force',
    objectives: 'objectives',
    offTrack: 'objectives off track',
    overdue: 'actions overdue',
    done: 'actions complete',
    byStrategy: 'By strategy',
    strategy: 'Strategy',
    onTrack: 'On track or complete',
    atRisk: 'At risk',
    off: 'Off track',
    notStarted: 'Not started',
    overdueCount: 'Overdue actions',
    longest: 'Longest overdue',
    noneOverdue: 'Nothing is overdue.',
    metrics: 'Metrics off track or at risk',
    noMetrics: 'No metric is off track or at risk.',
    none: 'There is no strategy yet.',
    counted: (actions: number) =>
      `Counted over ${plural(actions, 'action', 'actions')}. “Overdue” means due before today and neither complete nor cancelled.`,
  },
  { title: 'Golwg un dudalen' },
);
