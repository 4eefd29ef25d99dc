import { expect, it } from 'vitest';
import { fromAddress, toAddress, toVariables } from './search';

it('comes back from the address as it went into it', () => {
  const search = { subject: '', actor: 'user-1', event: 'publication.', since: '2026-03-31', until: '' };
  expect(fromAddress(new URLSearchParams(toAddress(search)))).toEqual(search);
});

it('takes whole days of the United Kingdom, in winter and in summer', () => {
  const search = { subject: ' ', actor: '', event: '', since: '2026-01-31', until: '2026-06-30' };
  expect(toVariables(search)).toEqual({
    subject: null,
    actor: null,
    event: null,
    since: '2026-01-31T00:00:00.000Z',
    until: '2026-06-30T23:00:00.000Z',
  });
});
