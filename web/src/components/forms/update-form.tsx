import { toFormErrors } from '../../lib/forms/server-errors';
import { lines, orNull } from '../../lib/forms/texts';
import { useForm } from '../../lib/forms/use-form';
import { defineMessages, useMessages } from '../../lib/locale/messages';
import type { WriteError } from '../../lib/writes/write';
import { Form } from './form';
import { TextField } from './text-field';

const messages = defineMessages(
  {
    progress: 'What was done',
    progressHint: 'A few sentences that a councillor could read.',
    focus: 'Where the focus lies',
    nextSteps: 'What comes next',
    oneALine: 'One on each line. Optional.',
    percent: 'How much is done, in percent',
    percentHint: 'Optional. A whole number from 0 to 100.',
    save: 'Save the update',
    enterSomething: 'Enter what was done, where the focus lies or what comes next',
    badPercent: 'Enter a whole number from 0 to 100',
  },
  { progress: 'Beth a wnaed', nextSteps: 'Beth sy’n dod nesaf' },
);

/** What a lead or an owner says, as the api takes it. */
export interface Narrative {
  focus: string[];
  progress: string | null;
  nextSteps: string[];
  percentComplete: number | null;
}

interface UpdateFormProps {
  draft: string;
  /** Whether a percentage is asked for too. */
  withPercent?: boolean;
  send: (update: Narrative) => Promise<readonly WriteError[]>;
  onCancel?: () => void;
}

/** A progress report that takes two minutes. */
export function UpdateForm({ draft, withPercent = false, send, onCancel }: UpdateFormProps) {
  const t = useMessages(messages);
  const form = useForm({
    initial: { progress: '', focus: '', nextSteps: '', percent: '' },
    draft,
    validate({ progress, focus, nextSteps, percent }): Record<string, string> {
      if (percent !== '' && !(/^\d{1,3}$/.test(percent) && Number(percent) <= 100)) return { percent: t.badPercent };
      return [progress, focus, nextSteps].every((text) => text.trim() === '') ? { progress: t.enterSomething } : {};
    },
    async send({ progress, focus, nextSteps, percent }) {
      const errors = await send({
        focus: lines(focus),
        progress: orNull(progress),
        nextSteps: lines(nextSteps),
        percentComplete: percent === '' ? null : Number(percent),
      });
      return toFormErrors(errors, {
        'update.progress': 'progress',
        'update.focus': 'focus',
        'update.nextSteps': 'nextSteps',
        'update.percentComplete': 'percent',
      });
    },
  });
  const { values, set } = form;
  return (
    <Form form={form} submitLabel={t.save} onCancel={onCancel}>
      <TextField
        name="progress"
        label={t.progress}
        hint={t.progressHint}
        rows={4}
        value={values.progress}
        onChange={(value) => set('progress', value)}
      />
      <TextField name="focus" label={t.focus} hint={t.oneALine} rows={2} value={values.focus} onChange={(value) => set('focus', value)} />
      <TextField
        name="nextSteps"
        label={t.nextSteps}
        hint={t.oneALine}
        rows={2}
        value={values.nextSteps}
        onChange={(value) => set('nextSteps', value)}
      />
      {withPercent && (
        <TextField
          name="percent"
          label={t.percent}
          hint={t.percentHint}
          numeric
          value={values.percent}
          onChange={(value) => set('percent', value)}
        />
      )}
    </Form>
  );
}
