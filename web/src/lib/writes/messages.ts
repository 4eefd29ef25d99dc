import { defineMessages } from '../locale/messages';

/** Why a write did not reach the server's rules; the rules speak for themselves. */
export const writeMessages = defineMessages({
  offline: 'There is no connection, so nothing was saved. Your entries are kept here: try again once you are connected.',
  signedOut: 'Your session has ended, so nothing was saved. Your entries are kept here: sign in again in another tab, then try again.',
  forbidden: 'Nothing was saved: your role does not allow this.',
  suspended: 'Nothing was saved: your organisation’s access is suspended.',
  server: 'Nothing was saved: something went wrong on our side. Your entries are kept here: try again in a moment.',
});
