import { useFormats } from '../../../lib/locale/locale';
import { useMessages } from '../../../lib/locale/messages';
import type { Released, ReleasePlan } from '../api/release-query';
import { releaseMessages } from '../messages';
import { PlanTable } from './plan-table';
import { ReleaseForm } from './release-form';

interface PlanViewProps {
  plan: ReleasePlan;
  onReleased: (released: Released) => void;
}

/** What a release would come to, and the way to make it where nothing stands against it. */
export function PlanView({ plan, onReleased }: PlanViewProps) {
  const t = useMessages(releaseMessages);
  const formats = useFormats();
  const title = t.planTitle(plan.indicator.title, formats.span(plan.period));
  const touched = plan.groups.filter(({ contributed }) => contributed > 0);
  const releasable = touched.filter(({ refusal }) => refusal === null).length;
  return (
    <>
      <h2 className="govuk-heading-m">{title}</h2>
      <p className="govuk-body">{t.planText}</p>
      {plan.obstacles.length > 0 ? (
        <div className="govuk-inset-text">
          <p className="govuk-body govuk-!-font-weight-bold">{t.obstacles}</p>
          {plan.obstacles.map(({ code, message }) => (
            <p key={code + message} className="govuk-body">
              {message}
            </p>
          ))}
        </div>
      ) : (
        <p className="govuk-body">
          {t.planVersion(plan.version)} {t.planReleasable(releasable, touched.length)} {plan.waiting > 0 && t.planWaiting(plan.waiting)}
        </p>
      )}
      <PlanTable groups={plan.groups} caption={title} />
      {plan.obstacles.length === 0 && touched.length > 0 && <ReleaseForm plan={plan} onReleased={onReleased} />}
    </>
  );
}
