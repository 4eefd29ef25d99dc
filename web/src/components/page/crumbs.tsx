import { Link } from 'react-router';

interface CrumbsProps {
  label: string;
  trail: { to: string; text: string }[];
}

/** Where the page stands. */
export function Crumbs({ label, trail }: CrumbsProps) {
  return (
    <nav className="govuk-breadcrumbs" aria-label={label}>
      <ol className="govuk-breadcrumbs__list">
        {trail.map(({ to, text }) => (
          <li className="govuk-breadcrumbs__list-item" key={to}>
            <Link className="govuk-breadcrumbs__link" to={to}>
              {text}
            </Link>
          </li>
        ))}
      </ol>
    </nav>
  );
}
