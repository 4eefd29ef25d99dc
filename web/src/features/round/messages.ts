import { defineMessages, plural } from '../../lib/locale/messages';

export const roundMessages = defineMessages(
  {
    title: 'My round',
    text: 'Everything that waits for a report or a figure of yours. Fill in what has changed, leave the rest, and save once.',
    quick: 'Press Ctrl and Enter in any box to save.',
    none: 'Nothing waits for you. Come back when an action of yours is under way, or a figure of yours is due.',
    noRoles: 'You hold no role title in the plans, so no action is yours. Whoever manages members in your council can change that.',
    roles: (roles: string) => `For: ${roles}.`,
    due: (day: string) => `Due ${day}`,
    noDate: 'No date',
    overdue: 'overdue',
    status: 'Status',
    note: 'Why',
    noteHint: 'Needed when something is at risk, off track, cancelled or taken up again.',
    progress: 'What was done',
    percent: 'Done, in percent',
    badPercent: 'Enter a whole number from 0 to 100',
    save: 'Save the round',
    meanwhile: 'Somebody else has changed this status in the meantime. Look at it and choose again',
    now: (status: string) => `now: ${status.toLowerCase()}`,
    actions: 'Actions',
    figures: 'Figures that are due',
    toFigures: (count: number) => `Go to ${plural(count, 'figure that is due', 'figures that are due')}`,
    latest: (value: string, period: string) => `Latest: ${value} (${period}).`,
    dueBy: (day: string) => `Due by ${day}.`,
    late: 'late',
    periodOf: (period: string) => `For ${period}: change the period, or add a source or a note`,
    periodUnknown: 'The period, a source and a note',
    taken: 'There are figures for this period already. Choose another period, or correct them on the page of the metric',
    nothing: 'Nothing has been changed yet: change a status, or enter what was done or a figure',
    saved: (reports: number, figures: number) =>
      `Saved: ${[
        reports > 0 || figures === 0 ? plural(reports, 'report', 'reports') : '',
        figures > 0 ? plural(figures, 'metric’s figures', 'metrics’ figures') : '',
      ]
        .filter((part) => part !== '')
        .join(', ')}.`,
    failed: (count: number) =>
      `${plural(count, 'entry', 'entries')} could not be saved and still ${count === 1 ? 'stands' : 'stand'} below.`,
    undo: 'Undo',
    undoing: 'Undoing …',
    undone: (statuses: number, figures: number) =>
      `Undone: ${[
        statuses > 0 || figures === 0 ? `${plural(statuses, 'status is', 'statuses are')} as before` : '',
        figures > 0 ? `${plural(figures, 'metric’s figures are', 'metrics’ figures are')} withdrawn` : '',
      ]
        .filter((part) => part !== '')
        .join(', ')}.`,
    notUndone: (titles: string) => `These could not be put back: ${titles}.`,
    undoNote: 'Undone by the person who reported it',
    undoLimits: 'Undo puts statuses back and withdraws figures. What was said stays in the history, since others may have read it.',
    more: 'Show more',
  },
  { title: 'Fy rownd', save: 'Cadw’r rownd', status: 'Statws', undo: 'Dadwneud' },
);
