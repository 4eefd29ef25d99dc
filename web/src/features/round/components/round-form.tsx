import { Banner } from '../../../components/feedback/banner';
import { Form } from '../../../components/forms/form';
import { useForm } from '../../../lib/forms/use-form';
import { useMessages } from '../../../lib/locale/messages';
import type { RoundAction } from '../api/round-query';
import { roundMessages } from '../messages';
import { checkReports, emptyReport, type Reports } from '../model/reports';
import { ReportFields } from './report-fields';
import { UndoBanner } from './undo-banner';
import { useRound } from './use-round';

/** Reports on many actions, saved in one go. What cannot be saved stays, with why. */
export function RoundForm({ actions, person }: { actions: RoundAction[]; person: string }) {
  const t = useMessages(roundMessages);
  const { last, undone, save, undo } = useRound();
  const form = useForm<{ reports: Reports }>({
    initial: { reports: {} },
    draft: `round.${person}`,
    validate: ({ reports }) => checkReports(actions, reports, t),
    async send({ reports }) {
      const { errors, saved } = await save(actions, reports);
      form.set('reports', Object.fromEntries(Object.entries(reports).filter(([id]) => !saved.includes(id))));
      return errors;
    },
  });

  return (
    <>
      {last !== undefined && last.saved > 0 && <UndoBanner key={last.saved} last={last} onUndo={() => undo(t.undoNote)} />}
      {undone !== undefined && (
        <Banner kind="success">
          <p className="govuk-notification-banner__heading">{t.undone(undone.undone)}</p>
          {undone.kept.length > 0 && <p className="govuk-body">{t.notUndone(undone.kept.join('; '))}</p>}
        </Banner>
      )}
      {last !== undefined && last.failed > 0 && (
        <Banner>
          <p className="govuk-body">{t.failed(last.failed)}</p>
        </Banner>
      )}
      <Form form={form} submitLabel={t.save}>
        {actions.map((action) => (
          <ReportFields
            key={action.id}
            action={action}
            report={form.values.reports[action.id] ?? emptyReport(action)}
            onChange={(report) => form.set('reports', { ...form.values.reports, [action.id]: report })}
          />
        ))}
      </Form>
    </>
  );
}
