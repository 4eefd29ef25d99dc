import { Link } from 'react-router';
import { useQuery } from 'urql';
import { graphql } from '../../../lib/graphql/graphql';
import { type Change, useRecentChanges } from '../../../lib/live/live-changes';
import { useFormats } from '../../../lib/locale/locale';
import { useMessages } from '../../../lib/locale/messages';
import { homeMessages } from '../messages';

const Named = graphql(`
  query Named($ids: [ID!]!) {
    nodes(ids: $ids) {
      id
      ... on Strategy { title }
      ... on Objective { title }
      ... on Metric { name }
    }
  }
`);

/** As many things are listed. */
const LISTED = 10;

const PLACES: Partial<Record<Change['kind'], string>> = { STRATEGY: '/strategies', OBJECTIVE: '/objectives', METRIC: '/metrics' };

/** What others have changed since the reader was last here. */
export function RecentChanges() {
  const t = useMessages(homeMessages);
  const formats = useFormats();
  const changes = useRecentChanges();
  // The latest change of each thing.
  const latest = [...new Map([...changes].reverse().map((change) => [change.id, change])).values()].reverse().slice(0, LISTED);
  const ids = latest.map(({ id }) => id);
  const [{ data }] = useQuery({ query: Named, variables: { ids }, pause: ids.length === 0 });
  const names = new Map(
    data?.nodes.filter((node) => node !== null).map((node) => [node.id, 'title' in node ? node.title : 'name' in node ? node.name : null]),
  );
  const listed = latest.flatMap((change) => {
    const [place, name] = [PLACES[change.kind], names.get(change.id)];
    return place === undefined || name == null ? [] : [{ change, to: `${place}/${change.id}`, name }];
  });

  if (listed.length === 0) return null;
  return (
    <section className="app-section">
      <h2 className="govuk-heading-m">{t.changed}</h2>
      <ul className="govuk-list govuk-list--spaced">
        {listed.map(({ change, to, name }) => (
          <li key={change.id}>
            <Link className="govuk-link" to={to}>
              {name}
            </Link>{' '}
            <span className="app-muted">{t.changedBy(change.by, formats.moment(change.at))}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
