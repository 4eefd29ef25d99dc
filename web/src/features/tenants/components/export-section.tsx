import { useEffect, useState } from 'react';
import { useQuery } from 'urql';
import { OWN_REQUEST } from '../../../lib/graphql/client';
import { useFormats } from '../../../lib/locale/locale';
import { useMessages } from '../../../lib/locale/messages';
import { saveFile } from '../../../lib/save-file';
import { useWrite } from '../../../lib/writes/use-write';
import { useWriteKey } from '../../../lib/writes/use-write-key';
import type { WriteError } from '../../../lib/writes/write';
import { ExportTenant, TenantExportQuery } from '../api/tenants-query';
import { tenantMessages } from '../messages';

const errorsOf = (data: { exportTenant: { errors: WriteError[] } }) => data.exportTenant.errors;

/** Milliseconds between two looks at an export that is being written. */
const BETWEEN = 1_000;

/** Exports everything that the organisation owns. */
export function ExportSection() {
  const t = useMessages(tenantMessages);
  const formats = useFormats();
  const write = useWrite(ExportTenant, errorsOf);
  const keyOf = useWriteKey();
  const [count, setCount] = useState(0);
  const [id, setId] = useState('');
  const [problem, setProblem] = useState<string>();
  const [{ data, error, fetching }, look] = useQuery({ query: TenantExportQuery, variables: { id }, pause: id === '' });
  const made = data?.tenantExport;
  const running = id !== '' && made?.status === 'RUNNING';

  useEffect(() => {
    if (!running || fetching) return;
    const timer = setTimeout(() => look({ requestPolicy: 'network-only' }), BETWEEN);
    return () => clearTimeout(timer);
  }, [running, fetching, look]);

  async function start() {
    const { data: written, errors } = await write({ input: { idempotencyKey: keyOf(count) } });
    setCount(count + 1);
    setProblem(errors[0]?.message);
    if (written?.exportTenant.export) setId(written.exportTenant.export.id);
  }

  async function fetchArchive(path: string) {
    const answer = await fetch(path, { headers: OWN_REQUEST, credentials: 'same-origin' }).catch(() => undefined);
    if (answer?.ok !== true) return setProblem(t.fetchFailed);
    setProblem(undefined);
    saveFile('organisation.zip', 'application/zip', await answer.blob());
  }

  return (
    <section className="app-section">
      <h2 className="govuk-heading-m">{t.exportTitle}</h2>
      <p className="govuk-body">{t.exportText}</p>
      <button type="button" className="govuk-button govuk-button--secondary" aria-disabled={running} onClick={running ? undefined : start}>
        {t.startExport}
      </button>
      <div role="status">
        {running && <p className="govuk-body">{t.exporting(formats.number(made.statesDone), formats.number(made.states))}</p>}
        {made?.status === 'DONE' && <p className="govuk-body">{t.exportDone(formats.number(Number(made.bytes) / 1_000_000))}</p>}
        {made?.status === 'DONE' && !made.oneMoment && <p className="govuk-body">{t.notOneMoment}</p>}
      </div>
      {made?.status === 'DONE' && typeof made.path === 'string' && (
        <button type="button" className="govuk-button" onClick={() => fetchArchive(String(made.path))}>
          {t.fetchArchive}
        </button>
      )}
      {(problem !== undefined || error !== undefined) && (
        <p className="govuk-error-message" role="alert">
          {problem ?? t.exportFailed}
        </p>
      )}
    </section>
  );
}
