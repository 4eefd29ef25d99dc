import { Link } from 'react-router';
import { useQuery } from 'urql';
import { StandingList } from '../../../components/data/standing-list';
import { useFormats } from '../../../lib/locale/locale';
import { useMessages } from '../../../lib/locale/messages';
import { type Period, periodInput, periodKey } from '../../../lib/periods';
import { unitOf } from '../../../lib/vocabulary/units';
import { HomeBenchmarksQuery, HomeReadingQuery } from '../api/benchmarks-query';
import { homeMessages } from '../messages';

/** As many indicators are shown; the rest is one step away. */
const SHOWN = 3;

/** Where the council stands among others: the indicators that were released last. */
export function HowWeCompare() {
  const t = useMessages(homeMessages);
  const [{ data }] = useQuery({ query: HomeBenchmarksQuery });
  const released = (data?.benchmarkIndicators ?? [])
    .flatMap(({ indicator, periods: [newest] }) => (newest === undefined ? [] : [{ indicator, newest }]))
    .sort((one, other) => other.newest.releasedAt.localeCompare(one.newest.releasedAt));
  return (
    <section className="app-section">
      <h2 className="govuk-heading-m">{t.compare}</h2>
      {data !== undefined && released.length === 0 && <p className="govuk-body">{t.compareNone}</p>}
      {released.slice(0, SHOWN).map(({ indicator, newest }) => (
        <Standing key={indicator.id} id={indicator.id} title={indicator.title} unit={unitOf(indicator.unit)} period={newest.period} />
      ))}
      <p className="govuk-body">
        <Link className="govuk-link" to="/benchmarks">
          {t.compareAll}
        </Link>
      </p>
    </section>
  );
}

function Standing({ id, title, unit, period }: { id: string; title: string; unit: string; period: Period }) {
  const formats = useFormats();
  const [{ data }] = useQuery({ query: HomeReadingQuery, variables: { indicator: id, period: periodInput(period) } });
  return (
    <>
      <h3 className="govuk-heading-s">
        <Link className="govuk-link" to={`/benchmarks?${new URLSearchParams({ indicator: id, period: periodKey(period) })}`}>
          {title}, {formats.span(period)}
        </Link>
      </h3>
      {data?.benchmark != null && <StandingList groups={data.benchmark.groups} ownValue={data.benchmark.ownValue} unit={unit} />}
    </>
  );
}
