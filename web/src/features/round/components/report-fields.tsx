import { Link } from 'react-router';
import { SelectField } from '../../../components/forms/select-field';
import { TextField } from '../../../components/forms/text-field';
import { useFormats } from '../../../lib/locale/locale';
import { useMessages } from '../../../lib/locale/messages';
import { ACTION_STATUSES, type ActionStatus, statusMessages } from '../../../lib/vocabulary/vocabulary';
import type { RoundAction } from '../api/round-query';
import { roundMessages } from '../messages';
import { moves, type Report } from '../model/reports';

interface ReportFieldsProps {
  action: RoundAction;
  report: Report;
  onChange: (report: Report) => void;
}

/** One action of a round, with the boxes for what is to be said of it. */
export function ReportFields({ action, report, onChange }: ReportFieldsProps) {
  const t = useMessages(roundMessages);
  const statuses = useMessages(statusMessages);
  const formats = useFormats();
  return (
    <fieldset className="govuk-fieldset app-panel app-report">
      <legend className="govuk-fieldset__legend govuk-fieldset__legend--s">
        <Link className="govuk-link" to={`/actions/${action.id}`}>
          {action.label !== null && `${action.label}. `}
          {action.title}
        </Link>
      </legend>
      <p className="govuk-body-s">
        {action.dueDate === null ? t.noDate : t.due(formats.date(action.dueDate))}{' '}
        {action.overdue && <span className="app-overdue">{t.overdue}</span>} · {t.now(statuses[action.status])}
      </p>
      <div className="app-report__fields">
        <SelectField
          name={`${action.id}-status`}
          label={t.status}
          value={report.status}
          options={ACTION_STATUSES.map((status) => ({ value: status, label: statuses[status] }))}
          onChange={(value) => onChange({ ...report, seen: action.status, status: value as ActionStatus })}
        />
        <TextField
          name={`${action.id}-percent`}
          label={t.percent}
          numeric
          value={report.percent}
          onChange={(value) => onChange({ ...report, percent: value })}
        />
        <TextField
          name={`${action.id}-progress`}
          label={t.progress}
          rows={2}
          value={report.progress}
          onChange={(value) => onChange({ ...report, progress: value })}
        />
      </div>
      {moves(action, report) && (
        <TextField
          name={`${action.id}-note`}
          label={t.note}
          hint={t.noteHint}
          value={report.note}
          onChange={(value) => onChange({ ...report, note: value })}
        />
      )}
    </fieldset>
  );
}
