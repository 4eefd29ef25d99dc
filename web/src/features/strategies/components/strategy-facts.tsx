import type { ReactNode } from 'react';
import { StatusTag } from '../../../components/data/status-tag';
import { useFormats } from '../../../lib/locale/locale';
import { useMessages } from '../../../lib/locale/messages';
import type { Plan, PlanProfile } from '../api/strategy-query';
import { strategyMessages } from '../messages';

/** What one wants to know of a strategy before its plan. */
export function StrategyFacts({ plan, profile }: { plan: Plan; profile: PlanProfile }) {
  const t = useMessages(strategyMessages);
  const formats = useFormats();
  const bodies = Object.fromEntries(profile.governanceBodies.map(({ key, name }) => [key, name]));
  const rows: [string, ReactNode][] = [
    [t.status, <StatusTag key="status" status={plan.status} />],
    [t.period, `${formats.date(plan.periodStart)} – ${formats.date(plan.periodEnd)}`],
  ];
  if (plan.leads.length > 0) rows.push([t.leads, plan.leads.join(', ')]);
  if (plan.seniorResponsibleRole !== null) rows.push([t.answers, plan.seniorResponsibleRole]);
  if (plan.oversight.length > 0) rows.push([t.oversight, plan.oversight.map(({ body }) => bodies[body] ?? body).join(', ')]);
  rows.push([t.signedOff, plan.signOffs.map(({ role, date }) => `${role} (${formats.date(date)})`).join(', ') || t.notSignedOff]);
  if (plan.source !== null) rows.push([t.source, [plan.source.title, plan.source.publisher, plan.source.date].filter(Boolean).join(', ')]);

  return (
    <>
      <dl className="govuk-summary-list app-facts">
        {rows.map(([label, value]) => (
          <div className="govuk-summary-list__row" key={label}>
            <dt className="govuk-summary-list__key">{label}</dt>
            <dd className="govuk-summary-list__value">{value}</dd>
          </div>
        ))}
      </dl>
      {(plan.vision !== null || plan.summary !== null || plan.sections.length > 0) && (
        <details className="govuk-details">
          <summary className="govuk-details__summary">
            <span className="govuk-details__summary-text">{t.about}</span>
          </summary>
          <div className="govuk-details__text app-prose">
            {plan.summary !== null && <p className="govuk-body">{plan.summary}</p>}
            {plan.vision !== null && (
              <p className="govuk-body">
                <strong>{t.vision}:</strong> {plan.vision}
              </p>
            )}
            {plan.sections.map((section) => (
              <section key={section.key}>
                <h2 className="govuk-heading-s">{section.title}</h2>
                {section.text?.split(/\n\n+/).map((paragraph) => (
                  <p className="govuk-body" key={paragraph}>
                    {paragraph}
                  </p>
                ))}
                {section.points.length > 0 && (
                  <ul className="govuk-list govuk-list--bullet">
                    {section.points.map((point) => (
                      <li key={point}>{point}</li>
                    ))}
                  </ul>
                )}
              </section>
            ))}
          </div>
        </details>
      )}
    </>
  );
}
