import { useEffect, useRef, useState } from 'react';
import { fileMessages } from '../../../lib/files/messages';
import { refusalOf } from '../../../lib/files/refusal';
import { upload } from '../../../lib/files/upload';
import { useMessages } from '../../../lib/locale/messages';
import { useWriteKey } from '../../../lib/writes/use-write-key';

/** What came of an upload: the import's id, or why there is none. */
export type Uploaded = { id: string } | { refused: string };

/** Sends a file; the same file again after a lost answer is the same import. */
export function useUpload() {
  const t = useMessages(fileMessages);
  const keyOf = useWriteKey();
  const [sent, setSent] = useState<number>();
  const running = useRef<AbortController>(undefined);

  // Whoever leaves the page does not want the file sent.
  useEffect(() => () => running.current?.abort(), []);

  async function send(address: string, file: File): Promise<Uploaded> {
    const control = new AbortController();
    running.current = control;
    setSent(0);
    const key = keyOf([address, file.size, file.lastModified]);
    const { status, body } = await upload({ address, file, key, signal: control.signal, onSent: setSent });
    setSent(undefined);
    if (control.signal.aborted) return { refused: t.cancelled };
    return status === 200 ? { id: (JSON.parse(body) as { fileImport: string }).fileImport } : { refused: refusalOf(status, body, t) };
  }

  return { send, sent, stop: () => running.current?.abort() };
}
