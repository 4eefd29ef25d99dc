import { useQuery } from 'urql';
import { Loading } from '../../../components/feedback/loading';
import { ProblemPanel } from '../../../components/feedback/problem-panel';
import { problemOf } from '../../../lib/graphql/problem';
import { useFormats } from '../../../lib/locale/locale';
import { useMessages } from '../../../lib/locale/messages';
import { type Period, periodKey } from '../../../lib/periods';
import { useCan } from '../../../lib/session/session-context';
import { unitOf } from '../../../lib/vocabulary/units';
import { type ChoiceIndicator, ReadingQuery, TrendQuery } from '../api/benchmark-query';
import { benchmarkMessages } from '../messages';
import { chooseGroup, NOT_IN_GROUP } from '../model/figures';
import { publicMeasure } from '../model/public-measures';
import { Neighbours, Open } from './beside';
import { ChoiceForm, type ChosenAddress } from './choice-form';
import { ReadingView } from './reading-view';
import { TrendView } from './trend-view';

interface ChosenProps {
  choices: readonly ChoiceIndicator[];
  chosen: { choice: ChoiceIndicator; period: Period };
  /** The group that the address asks for. */
  group: string | null;
  isCouncil: boolean;
  onChoose: (chosen: ChosenAddress) => void;
}

/** The form with what is chosen in it, and the release that it leads to. */
export function Chosen({ choices, chosen: { choice, period }, group: asked, isCouncil, onChoose }: ChosenProps) {
  const t = useMessages(benchmarkMessages);
  const formats = useFormats();
  const can = useCan();
  const indicator = choice.indicator.id;
  const measure = publicMeasure(indicator);
  const [{ data, error }, read] = useQuery({ query: ReadingQuery, variables: { indicator, period } });
  const reading =
    data?.benchmark?.indicator.id === indicator && periodKey(data.benchmark.period) === periodKey(period) ? data.benchmark : undefined;
  const group = reading && chooseGroup(reading.groups, asked);
  const address = { indicator, period: periodKey(period), group: group?.key ?? '' };
  const refused = choice.refused.map((release) => t.refusedLine(choice.indicator.title, formats.span(release.period), release.reason));

  return (
    <>
      <ChoiceForm key={JSON.stringify(address)} choices={choices} groups={reading?.groups ?? []} chosen={address} onChoose={onChoose} />
      {refused.map((line) => (
        <div key={line} className="govuk-inset-text">
          {line}
        </div>
      ))}
      {error !== undefined && reading === undefined ? (
        <ProblemPanel problem={problemOf(error)} onRetry={() => read({ requestPolicy: 'network-only' })} />
      ) : data === undefined || (reading === undefined && data.benchmark !== null) ? (
        <Loading />
      ) : reading === undefined ? (
        <p className="govuk-body">{t.notReleased(formats.span(period))}</p>
      ) : group === undefined ? (
        <p className="govuk-body">{t.noGroups}</p>
      ) : (
        <ReadingView
          reading={reading}
          group={group}
          isCouncil={isCouncil}
          addressOf={(key) => `/benchmarks?${new URLSearchParams({ ...address, group: key })}`}
          beside={
            <>
              {isCouncil && measure !== undefined && can('READ_PUBLIC_FIGURES') && <Neighbours measure={measure} period={period} />}
              <Open indicator={indicator} period={period} />
            </>
          }
          trend={
            <Trend
              indicator={indicator}
              title={choice.indicator.title}
              unit={unitOf(choice.indicator.unit)}
              group={group}
              isCouncil={isCouncil}
            />
          }
        />
      )}
    </>
  );
}

interface TrendProps {
  indicator: string;
  title: string;
  unit: string;
  group: { key: string; name: string };
  isCouncil: boolean;
}

function Trend({ indicator, title, unit, group, isCouncil }: TrendProps) {
  const t = useMessages(benchmarkMessages);
  const [{ data, error }, read] = useQuery({ query: TrendQuery, variables: { indicator, group: group.key } });
  if (data === undefined)
    return error === undefined ? (
      <Loading />
    ) : (
      <ProblemPanel problem={problemOf(error)} onRetry={() => read({ requestPolicy: 'network-only' })} />
    );
  const missing = { ...NOT_IN_GROUP, reason: t.notInGroup };
  return (
    <TrendView
      title={title}
      unit={unit}
      group={group.name}
      isCouncil={isCouncil}
      entries={(data.benchmarkTrend?.points ?? []).map((point) => ({
        period: point.period,
        median: point.group?.median ?? missing,
        firstQuartile: point.group?.firstQuartile ?? missing,
        thirdQuartile: point.group?.thirdQuartile ?? missing,
        own: point.ownValue === null ? null : Number(point.ownValue),
      }))}
    />
  );
}
