import type { TadaDocumentNode } from 'gql.tada';
import { useState } from 'react';
import { useWrite } from '../../../lib/writes/use-write';
import type { WriteError } from '../../../lib/writes/write';
import type { FileImport } from '../api/imports-query';

interface DecisionButtonProps<Data> {
  text: string;
  file: FileImport;
  mutation: TadaDocumentNode<Data, { input: { id: string; version: number } }>;
  errorsOf: (data: Data) => readonly WriteError[];
}

/** Decides about the version of an import that was looked at; a refusal is told beside the button. */
export function DecisionButton<Data>({ text, file, mutation, errorsOf }: DecisionButtonProps<Data>) {
  const write = useWrite(mutation, errorsOf);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState('');

  async function run() {
    if (busy) return;
    setBusy(true);
    const { errors } = await write({ input: { id: file.id, version: file.version } });
    setProblem(errors.map(({ message }) => message).join(' '));
    setBusy(false);
  }

  return (
    <>
      <button type="button" className="govuk-button govuk-button--secondary" aria-disabled={busy} onClick={run}>
        {text}
      </button>
      {problem !== '' && (
        <p className="govuk-error-message" role="alert">
          {problem}
        </p>
      )}
    </>
  );
}
