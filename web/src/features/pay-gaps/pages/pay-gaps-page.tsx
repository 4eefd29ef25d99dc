import { Link, useSearchParams } from 'react-router';
import { useQuery } from 'urql';
import { DistributionChart } from '../../../components/charts/distribution-chart';
import { Loading } from '../../../components/feedback/loading';
import { ProblemPanel } from '../../../components/feedback/problem-panel';
import { QueryView } from '../../../components/feedback/query-view';
import { Page } from '../../../components/page/page';
import { problemOf } from '../../../lib/graphql/problem';
import { useFormats } from '../../../lib/locale/locale';
import { useMessages } from '../../../lib/locale/messages';
import { PayGapsQuery, YearsQuery } from '../api/pay-gaps-query';
import { PayGapForm } from '../components/pay-gap-form';
import { PayGapTable } from '../components/pay-gap-table';
import { payGapMessages } from '../messages';
import { type PayGapChoice, reportingYear, toChoice } from '../model/choice';

/** As many councils are shown at once. */
const SHOWN = 50;

/** Figures that are public by name anyway: nothing of them is hidden. */
export default function PayGapsPage() {
  const t = useMessages(payGapMessages);
  const [search, setSearch] = useSearchParams();
  const query = useQuery({ query: YearsQuery });
  const from = Number(search.get('from'));
  const skip = Number.isInteger(from) && from > 0 ? from : 0;
  return (
    <QueryView query={query} pick={(data) => data.publicPayGapYears}>
      {(years) => {
        const [newest] = years;
        if (newest === undefined) {
          return (
            <Page title={t.title}>
              <p className="govuk-body">{t.noYears}</p>
            </Page>
          );
        }
        const chosen = toChoice(search, newest.year);
        return (
          <Page title={t.title}>
            <p className="govuk-body">{t.text}</p>
            <PayGapForm
              key={JSON.stringify(chosen)}
              years={years.map(({ year }) => year)}
              chosen={chosen}
              onChoose={(choice) => setSearch(toAddress(choice))}
            />
            <Councils chosen={chosen} skip={skip} />
            <p className="govuk-body-s app-muted">{t.source}</p>
          </Page>
        );
      }}
    </QueryView>
  );
}

function Councils({ chosen, skip }: { chosen: PayGapChoice; skip: number }) {
  const t = useMessages(payGapMessages);
  const formats = useFormats();
  const { region, name, ...rest } = chosen;
  const variables = { ...rest, region: region || null, name: name || null, type: null, first: SHOWN, skip };
  const [{ data, error }, read] = useQuery({ query: PayGapsQuery, variables });
  if (data === undefined) {
    return error === undefined ? (
      <Loading />
    ) : (
      <ProblemPanel problem={problemOf(error)} onRetry={() => read({ requestPolicy: 'network-only' })} />
    );
  }
  const { total, quartiles, councils } = data.councilPayGaps;
  if (total === 0) return <p className="govuk-body">{t.none}</p>;

  const title = t.chartTitle(t[chosen.measure], reportingYear(chosen.year));
  const value = (figure: number) => formats.value(figure, '%');
  const message = quartiles === null ? '' : t.message(value(quartiles.first), value(quartiles.median), value(quartiles.third));
  const to = (start: number) => `/pay-gaps?${new URLSearchParams({ ...toAddress(chosen), from: String(start) })}`;
  return (
    <>
      <h2 className="govuk-heading-m">{title}</h2>
      <p className="govuk-body">
        {t.found(total)}. {message}
      </p>
      {quartiles !== null && (
        <DistributionChart
          title={title}
          summary={message}
          unit="%"
          own={null}
          rows={[
            {
              key: 'all',
              label: region === '' ? t.all : region,
              first: Number(quartiles.first),
              median: Number(quartiles.median),
              third: Number(quartiles.third),
            },
          ]}
        />
      )}
      <PayGapTable councils={councils} caption={title} />
      <nav className="govuk-body app-no-print" aria-label={t.pages}>
        {skip > 0 && (
          <Link className="govuk-link" to={to(Math.max(0, skip - SHOWN))}>
            {t.earlier}
          </Link>
        )}{' '}
        {t.shown(skip + 1, skip + councils.length, total)}{' '}
        {skip + councils.length < total && (
          <Link className="govuk-link" to={to(skip + SHOWN)}>
            {t.further}
          </Link>
        )}
      </nav>
    </>
  );
}

const toAddress = ({ year, ...words }: PayGapChoice): Record<string, string> => ({ year: String(year), ...words });
