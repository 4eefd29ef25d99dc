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
    writeOffline: 'There is no connection, so nothing was saved. Your entries are kept here: try again once you are connected.',
    writeSignedOut:
      'Your session has ended, so nothing was saved. Your entries are kept here: sign in again in another tab, then try again.',
    writeForbidden: 'Nothing was saved: your role does not allow this.',
    writeSuspended: 'Nothing was saved: your organisation’s access is suspended.',
    writeServer: 'Nothing was saved: something went wrong on our side. Your entries are kept here: try again in a moment.',
  },
  {
    loading: 'Wrthi’n llwytho …',
    tryAgain: 'Rhoi cynnig arall arni',
    signIn: 'Mewngofnodi',
    notFoundTitle: 'Heb ddod o hyd i’r dudalen',
    home: 'Ewch i’r hafan',
  },
);
