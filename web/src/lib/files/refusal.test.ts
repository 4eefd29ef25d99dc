import { expect, it } from 'vitest';
import { fileMessages } from './messages';
import { refusalOf } from './refusal';

const t = fileMessages.en;

it.each([
  [0, '', t.offline],
  [401, '', t.signedOut],
  [403, '{"code":"FORBIDDEN","detail":"Your role does not let you import such files."}', 'Your role does not let you import such files.'],
  [403, '{"code":"TENANT_SUSPENDED","detail":"Suspended."}', t.suspended],
  [413, '<html>Request Entity Too Large</html>', t.tooLarge],
  [413, '{"code":"FILE_TOO_LARGE","detail":"A file has at most 64 MB."}', 'A file has at most 64 MB.'],
  [503, '{"code":"BUSY","detail":"Many files are being uploaded."}', 'Many files are being uploaded.'],
  [500, '{"code":"INTERNAL","detail":"traceId 1"}', t.server],
  [502, '<html>Bad Gateway</html>', t.server],
])('answers status %i with %s in plain words', (status, body, words) => expect(refusalOf(status, body, t)).toBe(words));
