import { useState } from 'react';
import { useQuery } from 'urql';
import { Facts } from '../../../components/data/facts';
import { Banner } from '../../../components/feedback/banner';
import { QueryView } from '../../../components/feedback/query-view';
import { Page } from '../../../components/page/page';
import { useFormats } from '../../../lib/locale/locale';
import { useMessages } from '../../../lib/locale/messages';
import { type Edition, PublicationQuery } from '../api/publication-query';
import { ChoiceForm } from '../components/choice-form';
import { EditionTable } from '../components/edition-table';
import { PagePreview } from '../components/page-preview';
import { PublishForm } from '../components/publish-form';
import { WithdrawForm } from '../components/withdraw-form';
import { publicationMessages } from '../messages';

/** The first draft changes this page too, although no publication was on it. */
const ALSO_OF = { additionalTypenames: ['Publication'] };

/** What the council shows to the public, and how it comes to be shown. */
export default function PublicationPage() {
  const t = useMessages(publicationMessages);
  const query = useQuery({ query: PublicationQuery, context: ALSO_OF });
  const [done, setDone] = useState<string>();
  const after = (text: string) => () => {
    setDone(text);
    query[1]({ requestPolicy: 'network-only' });
  };
  return (
    <QueryView query={query} pick={(data) => data.council && { council: data.council, publication: data.publication }}>
      {({ council, publication }) => {
        const draft = publication?.draft ?? null;
        const current = publication?.current ?? null;
        return (
          <Page title={t.title}>
            <p className="govuk-body">{t.text}</p>
            {done !== undefined && (
              <Banner key={`${publication?.version}`} kind="success">
                <p className="govuk-notification-banner__heading">{done}</p>
              </Banner>
            )}
            <section className="app-section">
              <h2 className="govuk-heading-m">{t.isPublic}</h2>
              {current === null ? <p className="govuk-body">{t.nothingPublic}</p> : <EditionFacts edition={current} isOut />}
              {current !== null && publication !== null && (
                <details className="govuk-details">
                  <summary className="govuk-details__summary">
                    <span className="govuk-details__summary-text">{t.takeBack}</span>
                  </summary>
                  <div className="govuk-details__text">
                    <p className="govuk-body">{t.takeBackText}</p>
                    <WithdrawForm key={publication.version} version={publication.version} onWithdrawn={after(t.tookBack)} />
                  </div>
                </details>
              )}
            </section>
            {draft !== null && publication !== null && (
              <section className="app-section">
                <h2 className="govuk-heading-m">{t.draft}</h2>
                <p className="govuk-body">{t.draftText}</p>
                <EditionFacts edition={draft} />
                <p className="govuk-body">{t.draftChanges}</p>
                <PagePreview key={draft.number} edition={draft} />
                <PublishForm
                  key={`publish-${draft.number}`}
                  version={publication.version}
                  edition={draft.number}
                  onPublished={after(t.publishedNow)}
                />
              </section>
            )}
            <section className="app-section">
              <h2 className="govuk-heading-m">{draft === null ? t.choose : t.chooseAgain}</h2>
              <ChoiceForm
                key={draft?.number ?? current?.number ?? 0}
                council={council}
                last={draft ?? current ?? publication?.editions[0] ?? null}
                onDrafted={after(t.drafted)}
              />
            </section>
            {publication !== null && publication.editions.length > 0 && (
              <EditionTable editions={publication.editions} current={current?.number} />
            )}
          </Page>
        );
      }}
    </QueryView>
  );
}

function EditionFacts({ edition, isOut = false }: { edition: Edition; isOut?: boolean }) {
  const t = useMessages(publicationMessages);
  const formats = useFormats();
  const { threshold, roundedTo } = edition.policy;
  return (
    <Facts
      rows={[
        [
          t.publicAt,
          isOut ? (
            <a className="govuk-link app-break" href={edition.path}>
              {window.location.origin + edition.path}
            </a>
          ) : null,
        ],
        [t.edition, edition.number],
        [isOut ? t.published : t.frozen, formats.moment(isOut ? edition.publishedAt : edition.frozenAt)],
        [
          t.pages,
          <ul className="govuk-list" key="pages">
            {edition.pages.map(({ name, title, summary }) => (
              <li key={name}>
                {title} ({summary})
              </li>
            ))}
          </ul>,
        ],
        [t.hidden, t.hiddenRule(formats.number(edition.hiddenFigures), threshold, roundedTo)],
      ]}
    />
  );
}
