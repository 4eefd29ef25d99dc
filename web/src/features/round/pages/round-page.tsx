import { useState } from 'react';
import { useQuery } from 'urql';
import { QueryView } from '../../../components/feedback/query-view';
import { Page } from '../../../components/page/page';
import { useMessages } from '../../../lib/locale/messages';
import { RoundQuery } from '../api/round-query';
import { RoundForm } from '../components/round-form';
import { roundMessages } from '../messages';

/** How many actions are shown at first, and how many more each time. */
const STEP = 25;

/** Everything that waits for the reader's report, on one page. */
export default function RoundPage() {
  const t = useMessages(roundMessages);
  const [first, setFirst] = useState(STEP);
  const query = useQuery({ query: RoundQuery, variables: { first } });
  return (
    <QueryView query={query} pick={(data) => data.council && { mine: data.council.myActions, due: data.council.myDueMetrics, me: data.me }}>
      {({ mine, due, me }) => (
        <Page title={t.title}>
          {me.heldRoles.length === 0 ? (
            <p className="govuk-body">{t.noRoles}</p>
          ) : (
            <>
              <p className="govuk-body">{isEmpty(mine) && isEmpty(due) ? t.none : t.text}</p>
              <p className="govuk-body app-muted">
                {t.roles(me.heldRoles.join(', '))} {!(isEmpty(mine) && isEmpty(due)) && t.quick}
              </p>
              {/* The form stays where everything is done: it tells what was saved, and the way back. */}
              <RoundForm round={{ actions: mine.nodes ?? [], metrics: due.nodes ?? [] }} person={me.actor} />
              {(mine.pageInfo.hasNextPage || due.pageInfo.hasNextPage) && (
                <button type="button" className="govuk-button govuk-button--secondary" onClick={() => setFirst(first + STEP)}>
                  {t.more}
                </button>
              )}
            </>
          )}
        </Page>
      )}
    </QueryView>
  );
}

const isEmpty = ({ nodes }: { nodes: readonly unknown[] | null }) => nodes === null || nodes.length === 0;
