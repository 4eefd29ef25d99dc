import { useEffect, useId, useRef } from 'react';
import { Form } from '../../../components/forms/form';
import { toFormErrors } from '../../../lib/forms/server-errors';
import { useForm } from '../../../lib/forms/use-form';
import { useFormats } from '../../../lib/locale/locale';
import { useMessages } from '../../../lib/locale/messages';
import { periodInput } from '../../../lib/periods';
import { useWrite } from '../../../lib/writes/use-write';
import { useWriteKey } from '../../../lib/writes/use-write-key';
import type { WriteError } from '../../../lib/writes/write';
import { WithdrawFromBenchmark } from '../api/consent-mutations';
import type { Contribution } from '../api/consent-query';
import { consentMessages } from '../messages';

const errorsOf = (data: { withdrawFromBenchmark: { errors: WriteError[] } }) => data.withdrawFromBenchmark.errors;

interface WithdrawConsentFormProps {
  contribution: Contribution;
  onCancel: () => void;
  onWithdrawn: () => void;
}

/** Asks before a consent is withdrawn: what was released with it cannot be taken back. */
export function WithdrawConsentForm({
  contribution: { metricId, metricName, period, consent },
  onCancel,
  onWithdrawn,
}: WithdrawConsentFormProps) {
  const t = useMessages(consentMessages);
  const formats = useFormats();
  const write = useWrite(WithdrawFromBenchmark, errorsOf);
  const keyOf = useWriteKey();
  const title = useId();
  const panel = useRef<HTMLElement>(null);
  const form = useForm({
    initial: {},
    async send() {
      const input = { metricId, period: periodInput(period) };
      const { errors } = await write({ input: { ...input, idempotencyKey: keyOf({ ...input, at: consent?.at }) } });
      if (errors.length === 0) onWithdrawn();
      return toFormErrors(errors, {});
    },
  });

  useEffect(() => panel.current?.focus(), []);

  return (
    <section className="app-panel" aria-labelledby={title} tabIndex={-1} ref={panel}>
      <h2 className="govuk-heading-m" id={title}>
        {t.withdrawTitle(metricName, formats.span(period))}
      </h2>
      <Form form={form} submitLabel={t.confirmWithdraw} onCancel={onCancel} label={t.confirmWithdraw}>
        <p className="govuk-body">{t.withdrawText}</p>
      </Form>
    </section>
  );
}
