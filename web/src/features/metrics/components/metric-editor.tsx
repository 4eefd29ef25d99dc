import { useNavigate } from 'react-router';
import { DetailsEditor } from '../../../components/forms/details-editor';
import { Crumbs } from '../../../components/page/crumbs';
import { Page } from '../../../components/page/page';
import { orNull } from '../../../lib/forms/texts';
import { useMessages } from '../../../lib/locale/messages';
import { useWrite } from '../../../lib/writes/use-write';
import { useWriteKey } from '../../../lib/writes/use-write-key';
import type { WriteError } from '../../../lib/writes/write';
import { type EditedMetric, UpdateMetric } from '../api/metric-edit';
import { metricMessages } from '../messages';
import { type MetricValues, useMetricDetails } from './use-metric-details';

const errorsOf = (data: { updateMetric: { errors: WriteError[] } }) => data.updateMetric.errors;

interface MetricEditorProps {
  metric: EditedMetric;
  /** Asks for the metric anew. */
  onStale: () => void;
}

/** Edits what a metric says of itself. What the form does not show, above all how its value is made, is sent back as it was. */
export function MetricEditor({ metric, onStale }: MetricEditorProps) {
  const t = useMessages(metricMessages);
  const navigate = useNavigate();
  const details = useMetricDetails();
  const write = useWrite(UpdateMetric, errorsOf);
  const keyOf = useWriteKey();
  const address = `/metrics/${metric.id}`;
  return (
    <>
      <Crumbs
        label={t.breadcrumbs}
        trail={[
          { to: '/metrics', text: t.title },
          { to: address, text: metric.name },
        ]}
      />
      <Page title={t.editTitle} caption={metric.name}>
        <DetailsEditor
          details={details}
          thing={metric}
          toValues={toValues}
          submitLabel={t.saveMetric}
          draft={`metric.${metric.id}`}
          onStale={onStale}
          onDone={() => navigate(address)}
          write={async (values, { id, version, details: kept }) => {
            const input = { id, version, details: { ...kept, ...toDetails(values) } };
            return (await write({ input: { ...input, idempotencyKey: keyOf(input) } })).errors;
          }}
        />
      </Page>
    </>
  );
}

const toValues = ({ details }: EditedMetric): MetricValues => ({
  title: details.title,
  owner: details.owner ?? '',
  everyMonths: details.everyMonths === null ? '' : String(details.everyMonths),
  successMeasure: details.successMeasure ?? '',
  source: details.source ?? '',
  note: details.note ?? '',
});

const toDetails = (values: MetricValues) => ({
  title: values.title.trim(),
  owner: orNull(values.owner),
  everyMonths: values.everyMonths.trim() === '' ? null : Number(values.everyMonths),
  successMeasure: orNull(values.successMeasure),
  source: orNull(values.source),
  note: orNull(values.note),
});
