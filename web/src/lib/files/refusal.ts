import type { fileMessages } from './messages';

/** Why a request about a file came to nothing, in plain words: the server's own where it gave any. */
export function refusalOf(status: number, body: string, t: typeof fileMessages.en): string {
  if (status === 0) return t.offline;
  if (status === 401) return t.signedOut;
  try {
    const { code, detail } = JSON.parse(body) as { code?: unknown; detail?: unknown };
    if (code === 'TENANT_SUSPENDED') return t.suspended;
    if (typeof detail === 'string' && status < 500) return detail;
    if (typeof detail === 'string' && status === 503) return detail;
  } catch {
    // Not the server's own answer, but that of something before it.
  }
  return status === 403 ? t.forbidden : status === 413 ? t.tooLarge : t.server;
}
