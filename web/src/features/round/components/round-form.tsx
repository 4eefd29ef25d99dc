import { useRef } from 'react';
import { Banner } from '../../../components/feedback/banner';
import { Form } from '../../../components/forms/form';
import { figureMessages } from '../../../lib/figures/messages';
import { useForm } from '../../../lib/forms/use-form';
import { useMessages } from '../../../lib/locale/messages';
import { roundMessages } from '../messages';
import { checkFigures, type DueFigures, emptyFigures, typedFigures } from '../model/due-figures';
import { checkReports, emptyReport, type Reports, says } from '../model/reports';
import { FigurePanel } from './figure-panel';
import { ReportFields } from './report-fields';
import { UndoBanner } from './undo-banner';
import { type Round, useRound } from './use-round';

/** Reports on many actions and figures of many metrics, saved in one go. What cannot be saved stays, with why. */
export function RoundForm({ round, person }: { round: Round; person: string }) {
  const t = useMessages(roundMessages);
  const words = useMessages(figureMessages);
  const { actions, metrics } = round;
  const heading = useRef<HTMLHeadingElement>(null);
  const { last, undone, save, undo } = useRound();
  const form = useForm<{ reports: Reports; figures: DueFigures }>({
    initial: { reports: {}, figures: {} },
    draft: `round.${person}`,
    validate({ reports, figures }) {
      const said = actions.some((action) => says(action, reports[action.id])) || typedFigures(metrics, figures).length > 0;
      if (!said) return { form: t.nothing };
      return { ...checkReports(actions, reports, t), ...checkFigures(metrics, figures, { ...words, taken: t.taken }) };
    },
    async send({ reports, figures }) {
      const { errors, saved } = await save(round, reports, figures);
      const left = <Typed,>(typed: Record<string, Typed>) =>
        Object.fromEntries(Object.entries(typed).filter(([id]) => !saved.includes(id)));
      form.set('reports', left(reports));
      form.set('figures', left(figures));
      return errors;
    },
  });

  return (
    <>
      {last !== undefined && last.saved + last.recorded.length > 0 && (
        <UndoBanner key={last.saved + last.recorded.length} last={last} onUndo={() => undo(t.undoNote)} />
      )}
      {undone !== undefined && (
        <Banner kind="success">
          <p className="govuk-notification-banner__heading">{t.undone(undone.undone, undone.withdrawn)}</p>
          {undone.kept.length > 0 && <p className="govuk-body">{t.notUndone(undone.kept.join('; '))}</p>}
        </Banner>
      )}
      {last !== undefined && last.failed > 0 && (
        <Banner>
          <p className="govuk-body">{t.failed(last.failed)}</p>
        </Banner>
      )}
      {actions.length + metrics.length > 0 && (
        <Form form={form} submitLabel={t.save}>
          {metrics.length > 0 && actions.length > 0 && (
            <>
              <p className="govuk-body">
                <button type="button" className="app-link-button" onClick={() => heading.current?.focus()}>
                  {t.toFigures(metrics.length)}
                </button>
              </p>
              <h2 className="govuk-heading-m">{t.actions}</h2>
            </>
          )}
          {actions.map((action) => (
            <ReportFields
              key={action.id}
              action={action}
              report={form.values.reports[action.id] ?? emptyReport(action)}
              onChange={(report) => form.set('reports', { ...form.values.reports, [action.id]: report })}
            />
          ))}
          {metrics.length > 0 && (
            <h2 className="govuk-heading-m" ref={heading} tabIndex={-1}>
              {t.figures}
            </h2>
          )}
          {metrics.map((metric) => (
            <FigurePanel
              key={metric.id}
              metric={metric}
              values={form.values.figures[metric.id] ?? emptyFigures(metric)}
              onChange={(values) => form.set('figures', { ...form.values.figures, [metric.id]: values })}
            />
          ))}
        </Form>
      )}
    </>
  );
}
