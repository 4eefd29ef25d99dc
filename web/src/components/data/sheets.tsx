import type { SchemaEnum } from '../../lib/graphql/graphql';
import { defineMessages, useMessages } from '../../lib/locale/messages';
import { FileLinks } from './file-links';

const messages = defineMessages({
  title: 'Take it with you',
  ACTION_PLAN: 'Actions',
  OBSERVATIONS: 'Figures',
  LG_INFORM: 'Figures for LG Inform',
  POPULATION: 'Residents and workforce',
  XLSX: 'Excel',
  CSV: 'CSV',
  JSON: 'JSON',
});

/** The order in which people want them. */
const FORMATS = ['XLSX', 'CSV', 'JSON'] as const satisfies SchemaEnum<'ExportFormat'>[];

/** The sheets that a council's own pages offer. */
type SheetKind = Extract<SchemaEnum<'ExportKind'>, keyof (typeof messages)['en']>;

interface SheetsProps {
  sheets: { kind: SchemaEnum<'ExportKind'>; format: SchemaEnum<'ExportFormat'>; url: string }[];
  kinds: SheetKind[];
}

/** What is on the page as spreadsheets and data, as far as the server offers it. */
export function Sheets({ sheets, kinds }: SheetsProps) {
  const t = useMessages(messages);
  return (
    <section className="app-no-print">
      <h2 className="govuk-heading-m">{t.title}</h2>
      {kinds.map((kind) => (
        <FileLinks
          key={kind}
          label={t[kind]}
          files={FORMATS.flatMap((format) => sheets.filter((sheet) => sheet.kind === kind && sheet.format === format)).map(
            ({ format, url }) => ({
              text: t[format],
              address: url,
            }),
          )}
        />
      ))}
    </section>
  );
}
