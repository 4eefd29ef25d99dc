import { defineMessages } from '../../lib/locale/messages';

export const feedbackMessages = defineMessages(
  {
    loading: 'Loading …',
    offlineTitle: 'You are offline',
    offlineText: 'The page could not be loaded because there is no connection. Check your connection, then try again.',
    signedOutTitle: 'Your session has ended',
    signedOutText: 'Sign in again to go on.',
    signIn: 'Sign in',
    forbiddenTitle: 'You do not have permission to see this',
    forbiddenText: 'Your role does not include it. If you think it should, ask whoever manages members in your organisation.',
    suspendedTitle: 'Your organisation’s access is suspended',
    suspendedText: 'Nothing has been deleted. Whoever manages the contract with the provider can have the access restored.',
    serverTitle: 'Something went wrong on our side',
    serverText: 'It has been logged. Nothing you had saved is lost. Try again in a moment.',
    tryAgain: 'Try again',
    notFoundTitle: 'Page not found',
    notFoundText: 'There is nothing at this address, or nothing that you can see. Check the address, or begin at the home page.',
    home: 'Go to the home page',
    success: 'Success',
    important: 'Important',
    notRefreshed: 'This page could not be brought up to date. What you see is how it was last read.',
  },
  {
    loading: 'Wrthi’n llwytho …',
    tryAgain: 'Rhoi cynnig arall arni',
    signIn: 'Mewngofnodi',
    notFoundTitle: 'Heb ddod o hyd i’r dudalen',
    home: 'Ewch i’r hafan',
  },
);
