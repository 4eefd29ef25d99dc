import { OWN_REQUEST } from '../graphql/client';

/** No file takes longer on any line that can be worked with. */
const LONGEST_MS = 15 * 60_000;

/** What the server answered; a status of 0 where it answered nothing. */
export interface UploadAnswer {
  status: number;
  body: string;
}

interface UploadSetup {
  address: string;
  file: File;
  /** The caller's own name for this upload, so that a retry after a lost answer is no second one. */
  key: string;
  /** Bytes sent so far. */
  onSent: (bytes: number) => void;
  signal: AbortSignal;
}

/** Sends a file and tells how much of it is sent; only XMLHttpRequest knows that. */
export function upload({ address, file, key, onSent, signal }: UploadSetup): Promise<UploadAnswer> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    const end = () => resolve({ status: request.status, body: request.responseText });
    request.open('POST', address);
    request.timeout = LONGEST_MS;
    for (const [name, value] of Object.entries({ ...OWN_REQUEST, 'Idempotency-Key': key, 'content-type': 'application/octet-stream' }))
      request.setRequestHeader(name, value);
    request.upload.onprogress = ({ loaded }) => onSent(loaded);
    request.onload = end;
    request.onerror = end;
    request.ontimeout = end;
    request.onabort = end;
    signal.addEventListener('abort', () => request.abort(), { once: true });
    request.send(file);
  });
}
