import { useState } from 'react';
import { useClient } from 'urql';
import { graphql } from '../../../lib/graphql/graphql';
import { useMessages } from '../../../lib/locale/messages';
import { saveFile } from '../../../lib/save-file';
import { strategyMessages } from '../messages';

const PackQuery = graphql(`query Pack($id: ID!) { strategyPack(strategyId: $id) }`);

/** Saves the strategy as a pack. */
export function ExportButton({ id, title }: { id: string; title: string }) {
  const t = useMessages(strategyMessages);
  const client = useClient();
  const [state, setState] = useState<'ready' | 'busy' | 'failed'>('ready');

  async function run() {
    setState('busy');
    const { data } = await client.query(PackQuery, { id }, { requestPolicy: 'network-only' });
    if (typeof data?.strategyPack !== 'string') return setState('failed');
    saveFile(`${title}.json`, 'application/json', data.strategyPack);
    setState('ready');
  }

  return (
    <>
      <button type="button" className="app-link-button" onClick={run} aria-disabled={state === 'busy'}>
        {state === 'busy' ? t.exporting : t.export}
      </button>
      {state === 'failed' && (
        <span className="govuk-error-message" role="alert">
          {t.exportFailed}
        </span>
      )}
    </>
  );
}
