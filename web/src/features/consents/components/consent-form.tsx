import { CheckboxesField } from '../../../components/forms/checkboxes-field';
import { Form } from '../../../components/forms/form';
import { SelectField } from '../../../components/forms/select-field';
import { toFormErrors } from '../../../lib/forms/server-errors';
import { useForm } from '../../../lib/forms/use-form';
import { useFormats } from '../../../lib/locale/locale';
import { useMessages } from '../../../lib/locale/messages';
import { periodInput } from '../../../lib/periods';
import { useWrite } from '../../../lib/writes/use-write';
import { useWriteKey } from '../../../lib/writes/use-write-key';
import type { WriteError } from '../../../lib/writes/write';
import { ConsentToBenchmark } from '../api/consent-mutations';
import type { Contribution } from '../api/consent-query';
import { consentMessages } from '../messages';
import { contributionKey } from '../model/offers';
import { SharedFigures } from './shared-figures';

const errorsOf = (data: { consentToBenchmark: { errors: WriteError[] } }) => data.consentToBenchmark.errors;

/** The one box of the form: nobody consents by leaving something as it is. */
const AGREED = 'agreed';

interface ConsentFormProps {
  offers: readonly Contribution[];
  /** The one to begin with, where the reader came for it. */
  first: Contribution | undefined;
  statement: { version: string; text: string };
  onGiven: () => void;
}

/** Consents that a period's figures go into benchmarks, after saying what that means. */
export function ConsentForm({ offers, first, statement, onGiven }: ConsentFormProps) {
  const t = useMessages(consentMessages);
  const formats = useFormats();
  const write = useWrite(ConsentToBenchmark, errorsOf);
  const keyOf = useWriteKey();
  const form = useForm({
    initial: { what: first === undefined ? '' : contributionKey(first), agree: [] as string[] },
    validate({ what, agree }) {
      const found: Record<string, string> = {};
      if (what === '') found.what = t.chooseWhat;
      if (!agree.includes(AGREED)) found.agree = t.enterAgree;
      return found;
    },
    async send({ what }) {
      const offer = offers.find((known) => contributionKey(known) === what);
      if (offer === undefined) return { what: t.chooseWhat };
      const input = { metricId: offer.metricId, period: periodInput(offer.period), statement: statement.version };
      const { errors } = await write({ input: { ...input, idempotencyKey: keyOf(input) } });
      if (errors.length === 0) onGiven();
      return toFormErrors(errors, { period: 'what', statement: 'agree' });
    },
  });
  const chosen = offers.find((offer) => contributionKey(offer) === form.values.what);

  return (
    <Form form={form} submitLabel={t.submit}>
      <SelectField
        name="what"
        label={t.what}
        hint={t.whatHint}
        value={form.values.what}
        options={[
          { value: '', label: t.choose },
          ...offers.map((offer) => ({ value: contributionKey(offer), label: t.offer(offer.metricName, formats.span(offer.period)) })),
        ]}
        onChange={(value) => form.set('what', value)}
      />
      <h2 className="govuk-heading-m">{t.sharedTitle}</h2>
      <p className="govuk-body">{t.sharedText}</p>
      {chosen === undefined ? <p className="govuk-body app-muted">{t.sharedChoose}</p> : <SharedFigures of={chosen} />}
      <p className="govuk-body">{t.sharedLater}</p>
      <h2 className="govuk-heading-m">{t.foiTitle}</h2>
      <p className="govuk-body">{statement.text}</p>
      <p className="govuk-body-s app-muted">{t.foiVersion(statement.version)}</p>
      <h2 className="govuk-heading-m">{t.whoTitle}</h2>
      <p className="govuk-body">{t.whoText}</p>
      <CheckboxesField
        name="agree"
        label={t.agree}
        values={form.values.agree}
        options={[{ value: AGREED, label: t.agreeText }]}
        onChange={(values) => form.set('agree', values)}
      />
    </Form>
  );
}
