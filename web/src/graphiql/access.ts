/** Somebody whom development mode lets one be; the answer of /dev/personas. */
export interface Persona {
  persona: string;
  tenant: string;
  role: string;
  description: string;
}

interface TokenAnswer {
  accessToken: string;
  expiresIn: number;
}

/** The personas; null in production mode, where there are none. */
export async function fetchPersonas(): Promise<Persona[] | null> {
  const answer = await fetch('/dev/personas', { headers: { accept: 'application/json' } });
  if (answer.status === 404) return null;
  if (!answer.ok) throw new Error(`The list of personas could not be had (status ${answer.status}).`);
  return (await answer.json()) as Persona[];
}

/** A source of tokens for a persona; it asks for a new one shortly before the old one ends. */
export function personaTokens(persona: string): () => Promise<string> {
  const aheadOfExpiry = 60_000;
  let current: { token: Promise<string>; renewAt: number } | undefined;

  async function request(): Promise<string> {
    const answer = await fetch('/dev/token', {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'X-EqualityCloud': '1' },
      body: JSON.stringify({ persona }),
    });
    if (!answer.ok) throw new Error(`No token for ${persona} (status ${answer.status}).`);
    const { accessToken, expiresIn } = (await answer.json()) as TokenAnswer;
    if (current !== undefined) current.renewAt = Date.now() + expiresIn * 1000 - aheadOfExpiry;
    return accessToken;
  }

  return () => {
    if (current === undefined || Date.now() >= current.renewAt) {
      current = { token: Promise.resolve(''), renewAt: Number.POSITIVE_INFINITY };
      current.token = request();
      current.token.catch(() => {
        current = undefined;
      });
    }
    return current.token;
  };
}
