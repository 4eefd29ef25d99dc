import { defineMessages } from '../../lib/locale/messages';

export const formMessages = defineMessages(
  {
    problem: 'There is a problem',
    error: 'Error:',
    errorPrefix: 'Error: ',
    saving: 'Saving …',
    cancel: 'Cancel',
    restored: 'We kept what you had typed and not saved.',
    discard: 'Discard it',
    day: 'Day',
    month: 'Month',
    year: 'Year',
  },
  { problem: 'Mae problem', error: 'Gwall:', errorPrefix: 'Gwall: ', cancel: 'Canslo', day: 'Diwrnod', month: 'Mis', year: 'Blwyddyn' },
);
