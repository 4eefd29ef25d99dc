import { useState } from 'react';
import { useParams } from 'react-router';
import { useQuery } from 'urql';
import { QueryView } from '../../../components/feedback/query-view';
import { Crumbs } from '../../../components/page/crumbs';
import { Page } from '../../../components/page/page';
import { useMessages } from '../../../lib/locale/messages';
import { type FileImport, ImportQuery } from '../api/imports-query';
import { ImportView } from '../components/import-view';
import { importMessages } from '../messages';

/** One import, from its preview to its undoing. */
export default function ImportPage() {
  const t = useMessages(importMessages);
  const { id = '' } = useParams();
  const query = useQuery({ query: ImportQuery, variables: { id } });
  const [{ data, error }, look] = query;
  // Where the connection is lost for a moment the page stays as it was.
  const [last, setLast] = useState<FileImport>();
  const found = data?.fileImport ?? (error !== undefined && last?.id === id ? last : undefined);
  if (found !== undefined && found !== last) setLast(found);

  const show = (file: FileImport) => (
    <>
      <Crumbs label={t.breadcrumbs} trail={[{ to: '/imports', text: t.title }]} />
      <Page title={t.importTitle(file.fileName ?? t[`name${file.format}`])}>
        <ImportView file={file} onLook={() => look({ requestPolicy: 'network-only' })} />
      </Page>
    </>
  );
  return found !== undefined ? (
    show(found)
  ) : (
    <QueryView query={query} pick={(answer) => answer.fileImport}>
      {show}
    </QueryView>
  );
}
