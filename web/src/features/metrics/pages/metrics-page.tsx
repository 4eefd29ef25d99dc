import { useState } from 'react';
import { useQuery } from 'urql';
import { MetricTable } from '../../../components/data/metric-table';
import { Sheets } from '../../../components/data/sheets';
import { QueryView } from '../../../components/feedback/query-view';
import { Page } from '../../../components/page/page';
import { useMessages } from '../../../lib/locale/messages';
import { MetricsQuery } from '../api/metric-query';
import { metricMessages } from '../messages';

/** How many metrics are shown at first, and how many more each time. */
const STEP = 50;

/** All metrics of the council. */
export default function MetricsPage() {
  const t = useMessages(metricMessages);
  const [first, setFirst] = useState(STEP);
  const query = useQuery({ query: MetricsQuery, variables: { first } });
  return (
    <QueryView query={query} pick={(data) => data.council && { ...data.council.metrics, sheets: data.fileExports }}>
      {({ nodes, pageInfo, sheets }) => (
        <Page title={t.title}>
          {nodes === null || nodes.length === 0 ? (
            <p className="govuk-body">{t.none}</p>
          ) : (
            <MetricTable metrics={nodes} caption={t.title} />
          )}
          {pageInfo.hasNextPage && (
            <button type="button" className="govuk-button govuk-button--secondary" onClick={() => setFirst(first + STEP)}>
              {t.more}
            </button>
          )}
          {nodes !== null && nodes.length > 0 && <Sheets sheets={sheets} kinds={['OBSERVATIONS', 'LG_INFORM', 'POPULATION']} />}
        </Page>
      )}
    </QueryView>
  );
}
