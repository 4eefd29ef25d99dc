import { useState } from 'react';
import { useQuery } from 'urql';
import { ProblemPage } from '../../../components/feedback/problem-page';
import { QueryView } from '../../../components/feedback/query-view';
import { Page } from '../../../components/page/page';
import { useMessages } from '../../../lib/locale/messages';
import { useCan } from '../../../lib/session/session-context';
import { ImportsQuery } from '../api/imports-query';
import { ImportList } from '../components/import-list';
import { KindList } from '../components/kind-list';
import { importMessages } from '../messages';
import { kindsFor } from '../model/kinds';

/** How many imports are shown at first, and how many the server names at most. */
const FIRST = 20;
const MOST = 100;

/** The one place to bring files in, and what became of earlier ones. */
export default function ImportsPage() {
  const t = useMessages(importMessages);
  const can = useCan();
  const [first, setFirst] = useState(FIRST);
  const query = useQuery({ query: ImportsQuery, variables: { first } });
  const kinds = kindsFor(can);
  const packs = can('EXCHANGE_PACKS');
  if (kinds.length === 0 && !packs) return <ProblemPage problem="forbidden" onRetry={() => query[1]({ requestPolicy: 'network-only' })} />;
  return (
    <QueryView query={query} pick={(data) => data.fileImports}>
      {(imports) => (
        <Page title={t.title}>
          <p className="govuk-body app-prose">{t.text}</p>
          <h2 className="govuk-heading-m">{t.kindsTitle}</h2>
          <KindList kinds={kinds} packs={packs} />
          <h2 className="govuk-heading-m">{t.listTitle}</h2>
          {imports.length === 0 ? <p className="govuk-body">{t.none}</p> : <ImportList imports={imports} />}
          {imports.length === FIRST && first === FIRST && (
            <button type="button" className="govuk-button govuk-button--secondary" onClick={() => setFirst(MOST)}>
              {t.more}
            </button>
          )}
        </Page>
      )}
    </QueryView>
  );
}
