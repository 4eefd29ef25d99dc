import { Link } from 'react-router';
import { FileLinks } from '../../../components/data/file-links';
import { useMessages } from '../../../lib/locale/messages';
import { importMessages } from '../messages';
import { type ImportKind, templateAddress } from '../model/kinds';

interface KindListProps {
  kinds: ImportKind[];
  /** Whether strategy packs may be brought in too. */
  packs: boolean;
}

/** The kinds of file that can be brought in, each with its template and its way in. */
export function KindList({ kinds, packs }: KindListProps) {
  const t = useMessages(importMessages);
  return (
    <div className="app-tiles app-tiles--wide">
      {kinds.map((kind) => (
        <section key={kind.slug} className="app-panel">
          <h3 className="govuk-heading-s">{t[`name${kind.format}`]}</h3>
          <p className="govuk-body">{t[`text${kind.format}`]}</p>
          {kind.template && (
            <FileLinks
              label={t.template}
              files={[
                { text: t.excel, address: templateAddress(kind, 'xlsx') },
                { text: t.csv, address: templateAddress(kind, 'csv') },
              ]}
            />
          )}
          <p className="govuk-body govuk-!-margin-bottom-0">
            <Link className="govuk-link" to={`/imports/new/${kind.slug}`}>
              {t[`start${kind.format}`]}
            </Link>
          </p>
        </section>
      ))}
      {packs && (
        <section className="app-panel">
          <h3 className="govuk-heading-s">{t.packName}</h3>
          <p className="govuk-body">{t.packText}</p>
          <p className="govuk-body govuk-!-margin-bottom-0">
            <Link className="govuk-link" to="/strategies/import">
              {t.startPack}
            </Link>
          </p>
        </section>
      )}
    </div>
  );
}
