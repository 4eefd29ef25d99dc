import { defineMessages } from '../../lib/locale/messages';

export const organisationMessages = defineMessages(
  {
    title: 'Change organisation',
    now: (name: string) => `You are working in ${name}.`,
    onlyOne: 'You belong to no other organisation. To work in another one, ask an administrator of it for an invitation.',
    choose: 'Which organisation do you want to work in?',
    hint: 'You stay signed in. What you have typed and not saved is dropped, and other tabs go to that organisation too.',
    chooseOne: 'Select the organisation that you want to work in',
    proceed: 'Continue',
    gone: 'You no longer belong to this organisation, or it is suspended. Choose another.',
    failed: 'The organisation was not changed. Check your connection and that you are still signed in, then try again.',
    suspendedTitle: 'Suspended organisations',
    suspendedText: 'You belong to these too, but nobody is let in for now. Ask an administrator of the organisation.',
  },
  {
    title: 'Newid sefydliad',
    proceed: 'Parhau',
  },
);
