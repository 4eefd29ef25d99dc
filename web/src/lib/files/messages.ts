import { defineMessages } from '../locale/messages';

/** Why a file could not be sent or had; what the server says about a file comes in its own words. */
export const fileMessages = defineMessages({
  offline: 'There is no connection, so the file did not arrive. Try again once you are connected.',
  signedOut: 'Your session has ended, so the file did not arrive. Sign in again in another tab, then try again.',
  forbidden: 'Your role does not allow this.',
  suspended: 'Your organisation’s access is suspended.',
  tooLarge: 'The file is larger than the server takes. Split it into several files, or compress it with gzip.',
  server: 'Something went wrong on our side. Try again in a moment.',
  cancelled: 'Sending was stopped. Nothing was imported.',
});
