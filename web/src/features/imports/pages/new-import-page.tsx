import { useNavigate, useParams } from 'react-router';
import { useQuery } from 'urql';
import { FileLinks } from '../../../components/data/file-links';
import { Crumbs } from '../../../components/page/crumbs';
import { Page } from '../../../components/page/page';
import { useMessages } from '../../../lib/locale/messages';
import { useCan } from '../../../lib/session/session-context';
import { SheetsQuery } from '../api/imports-query';
import { UploadForm } from '../components/upload-form';
import { importMessages } from '../messages';
import { kindsFor, templateAddress } from '../model/kinds';

/** A file of one kind: what to begin from, and the way in. */
export default function NewImportPage() {
  const t = useMessages(importMessages);
  const can = useCan();
  const navigate = useNavigate();
  const { kind: slug } = useParams();
  const kind = kindsFor(can).find((one) => one.slug === slug);
  const [{ data }] = useQuery({ query: SheetsQuery, pause: kind?.sheet == null });
  const sheets = (data?.fileExports ?? []).filter((sheet) => sheet.kind === kind?.sheet && sheet.format !== 'JSON');
  const endings = { XLSX: t.excel, CSV: t.csv, JSON: '' };

  return (
    <>
      <Crumbs label={t.breadcrumbs} trail={[{ to: '/imports', text: t.title }]} />
      {kind === undefined ? (
        <Page title={t.title}>
          <p className="govuk-body">{t.noSuchKind}</p>
        </Page>
      ) : (
        <Page title={t[`start${kind.format}`]}>
          <p className="govuk-body app-prose">{t[`text${kind.format}`]}</p>
          {sheets.length > 0 && (
            <FileLinks label={t.current} files={sheets.map(({ format, url }) => ({ text: endings[format], address: url })).reverse()} />
          )}
          {kind.template && (
            <FileLinks
              label={t.template}
              files={[
                { text: t.excel, address: templateAddress(kind, 'xlsx') },
                { text: t.csv, address: templateAddress(kind, 'csv') },
              ]}
            />
          )}
          <UploadForm key={kind.slug} kind={kind} onUploaded={(id) => navigate(`/imports/${encodeURIComponent(id)}`)} />
        </Page>
      )}
    </>
  );
}
