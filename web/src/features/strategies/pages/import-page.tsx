import { useState } from 'react';
import { Crumbs } from '../../../components/page/crumbs';
import { Page } from '../../../components/page/page';
import { useMessages } from '../../../lib/locale/messages';
import type { PackImport } from '../api/import-pack';
import { ImportPreview } from '../components/import-preview';
import { ImportProgressView } from '../components/import-progress';
import { PackFileForm } from '../components/pack-file-form';
import { strategyMessages } from '../messages';

interface Checked {
  name: string;
  json: string;
}

/** From a file to a strategy: choose, look at what would happen, import, see it done. */
export default function ImportPage() {
  const t = useMessages(strategyMessages);
  const [checked, setChecked] = useState<Checked>();
  const [started, setStarted] = useState<PackImport>();

  return (
    <>
      <Crumbs label={t.breadcrumbs} trail={[{ to: '/strategies', text: t.listTitle }]} />
      <Page title={t.importTitle}>
        {started !== undefined ? (
          <ImportProgressView started={started} />
        ) : checked !== undefined ? (
          <ImportPreview {...checked} onStarted={setStarted} onBack={() => setChecked(undefined)} />
        ) : (
          <>
            <p className="govuk-body">{t.importText}</p>
            <PackFileForm onChecked={(name, json) => setChecked({ name, json })} />
          </>
        )}
      </Page>
    </>
  );
}
