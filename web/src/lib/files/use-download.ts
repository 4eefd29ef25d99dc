import { useState } from 'react';
import { OWN_REQUEST } from '../graphql/client';
import { useMessages } from '../locale/messages';
import { saveFile } from '../save-file';
import { fileMessages } from './messages';
import { refusalOf } from './refusal';

/** No sheet takes longer to be made. */
const LONGEST_MS = 2 * 60_000;

/** Has the browser save a file of the server's. A link could not: the server gives files to its own pages only, and a refusal is to be read here. */
export function useDownload() {
  const t = useMessages(fileMessages);
  const [busy, setBusy] = useState<string>();
  const [problem, setProblem] = useState('');

  async function download(address: string) {
    if (busy !== undefined) return;
    setBusy(address);
    setProblem('');
    try {
      const answer = await fetch(address, { headers: OWN_REQUEST, credentials: 'same-origin', signal: AbortSignal.timeout(LONGEST_MS) });
      if (answer.ok) saveFile(nameOf(answer), answer.headers.get('content-type') ?? '', await answer.blob());
      else setProblem(refusalOf(answer.status, await answer.text(), t));
    } catch {
      setProblem(t.offline);
    } finally {
      setBusy(undefined);
    }
  }

  return { download, busy, problem };
}

const nameOf = (answer: Response) => /filename="([^"]+)"/.exec(answer.headers.get('content-disposition') ?? '')?.[1] ?? 'file';
