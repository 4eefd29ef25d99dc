import type { ReactNode } from 'react';
import { Facts } from '../../../components/data/facts';
import { StatusTag } from '../../../components/data/status-tag';
import { useFormats } from '../../../lib/locale/locale';
import { useMessages } from '../../../lib/locale/messages';
import type { Plan, PlanProfile } from '../api/strategy-query';
import { strategyMessages } from '../messages';

interface StrategyFactsProps {
  plan: Plan;
  profile: PlanProfile;
  /** Whether everything is in sight from the beginning. */
  open?: boolean;
}

/** What one wants to know of a strategy before its plan. */
export function StrategyFacts({ plan, profile, open = false }: StrategyFactsProps) {
  const t = useMessages(strategyMessages);
  const formats = useFormats();
  const bodies = Object.fromEntries(profile.governanceBodies.map(({ key, name }) => [key, name]));
  const rows: [string, ReactNode][] = [];
  if (plan.leads.length > 0) rows.push([t.leads, plan.leads.join(', ')]);
  if (plan.seniorResponsibleRole !== null) rows.push([t.answers, plan.seniorResponsibleRole]);
  if (plan.oversight.length > 0) rows.push([t.oversight, plan.oversight.map(({ body }) => bodies[body] ?? body).join(', ')]);
  rows.push([t.signedOff, plan.signOffs.map(({ role, date }) => `${role} (${formats.date(date)})`).join(', ') || t.notSignedOff]);
  if (plan.source !== null) rows.push([t.source, [plan.source.title, plan.source.publisher, plan.source.date].filter(Boolean).join(', ')]);

  return (
    <>
      <p className="govuk-body">
        <StatusTag status={plan.status} /> {formats.date(plan.periodStart)} – {formats.date(plan.periodEnd)}
      </p>
      <details className="govuk-details" open={open}>
        <summary className="govuk-details__summary">
          <span className="govuk-details__summary-text">{t.about}</span>
        </summary>
        <div className="govuk-details__text app-prose">
          <Facts rows={rows} />
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
    </>
  );
}
