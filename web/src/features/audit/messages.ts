import { defineMessages } from '../../lib/locale/messages';

export const auditMessages = defineMessages({
  title: 'Audit trail',
  text: 'Who changed what, newest first. Lines are chained, so that none can be changed or taken out unseen.',
  verify: 'Check the chain',
  checking: 'Checking …',
  intact: (entries: string) => `The chain is unbroken over all ${entries} lines.`,
  broken: (line: string) => `The chain is broken at line ${line}. Tell your administrator at once.`,
  notChecked: 'The chain could not be checked. Try again in a moment.',
  total: (lines: string) => `${lines} lines in all`,
  line: 'Line',
  when: 'When',
  who: 'Who',
  what: 'What',
  subject: 'On what',
  values: 'Details',
  erased: 'Erased',
  older: 'Older lines',
  newest: 'Newest lines',
  none: 'There are no lines.',
  filter: 'Only lines about',
  filterHint:
    'Follow “Who changed this” on a strategy, an objective or a metric, or paste the id at the end of its address. Leave it empty for all.',
  apply: 'Show them',
});
