import { useQuery } from 'urql';
import { QueryView } from '../../../components/feedback/query-view';
import { Page } from '../../../components/page/page';
import { useMessages } from '../../../lib/locale/messages';
import { SettingsQuery } from '../api/settings-query';
import { SettingsForm } from '../components/settings-form';
import { settingsMessages } from '../messages';

/** The council's settings. */
export default function SettingsPage() {
  const t = useMessages(settingsMessages);
  const query = useQuery({ query: SettingsQuery });
  return (
    <QueryView query={query} pick={(data) => data.council}>
      {(council) => (
        <Page title={t.title}>
          <SettingsForm key={council.id} council={council} onStale={() => query[1]({ requestPolicy: 'network-only' })} />
        </Page>
      )}
    </QueryView>
  );
}
