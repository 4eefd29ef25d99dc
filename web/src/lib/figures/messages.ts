import { defineMessages } from '../locale/messages';

/** The words of figures that are typed in. */
export const figureMessages = defineMessages({
  start: 'First day of the period',
  end: 'Last day of the period',
  dateExample: 'For example, 31 3 2026',
  label: 'Name of the period',
  labelHint: 'For example, 2025-26. Optional.',
  whole: 'All',
  fieldValue: 'Value',
  fieldSource: 'Where the figures are from',
  fieldNote: 'Note',
  optional: 'Optional.',
  enterStart: 'Enter the first day, such as 1 4 2025',
  enterEnd: 'Enter the last day, such as 31 3 2026',
  endBeforeStart: 'The last day must be on or after the first day',
  enterCount: (what: string) => `${what}: enter a whole number, 0 or more`,
  enterValue: (what: string) => `${what}: enter a number`,
  overWhole: (what: string) => `${what}: the number counted cannot be larger than what it is out of`,
  enterSome: 'Enter the figures of at least one group',
  numerator: 'Counted',
  denominator: 'Out of',
});
