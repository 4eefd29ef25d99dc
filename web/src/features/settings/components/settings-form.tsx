import { useState } from 'react';
import { Banner } from '../../../components/feedback/banner';
import { ConflictPanel } from '../../../components/feedback/conflict-panel';
import { Form } from '../../../components/forms/form';
import { SelectField } from '../../../components/forms/select-field';
import { TextField } from '../../../components/forms/text-field';
import { toFormErrors } from '../../../lib/forms/server-errors';
import { type FormErrors, useForm } from '../../../lib/forms/use-form';
import type { SchemaEnum } from '../../../lib/graphql/graphql';
import { useMessages } from '../../../lib/locale/messages';
import { useVersionedEdit } from '../../../lib/writes/use-versioned-edit';
import { useWrite } from '../../../lib/writes/use-write';
import { useWriteKey } from '../../../lib/writes/use-write-key';
import type { WriteError } from '../../../lib/writes/write';
import { type CouncilSettings, UpdateCouncil } from '../api/settings-query';
import { settingsMessages } from '../messages';

interface SettingsValues {
  name: string;
  type: string;
  region: string;
  employees: string;
  onTrack: string;
  atRisk: string;
  of: SchemaEnum<'ToleranceBase'>;
  notWorse: boolean;
}

const errorsOf = (data: { updateCouncil: { errors: WriteError[] } }) => data.updateCouncil.errors;

const PLACES = {
  'profile.name': 'name',
  'profile.type': 'type',
  'profile.region': 'region',
  'profile.employees': 'employees',
  'profile.ragRule.atRiskWithin': 'atRisk',
  'profile.ragRule': 'onTrack',
};

interface SettingsFormProps {
  council: CouncilSettings;
  /** Asks for the settings anew. */
  onStale: () => void;
}

/** What the council says of itself and how its figures are judged. */
export function SettingsForm({ council, onStale }: SettingsFormProps) {
  const t = useMessages(settingsMessages);
  const write = useWrite(UpdateCouncil, errorsOf);
  const keyOf = useWriteKey();
  const [saved, setSaved] = useState(false);
  const edit = useVersionedEdit<CouncilSettings, SettingsValues>({
    thing: council,
    onStale,
    onSaved() {
      setSaved(true);
      onStale();
    },
    async write(values, { version, profile }) {
      const input = {
        version,
        profile: {
          ...profile,
          name: values.name.trim(),
          type: values.type.trim(),
          region: values.region.trim(),
          employees: values.employees === '' ? null : Number(values.employees),
          ragRule: {
            onTrackWithin: Number(values.onTrack),
            atRiskWithin: Number(values.atRisk),
            of: values.of,
            notWorseIsAtRisk: values.notWorse,
          },
        },
      };
      return (await write({ input: { ...input, idempotencyKey: keyOf(input) } })).errors;
    },
  });
  const form = useForm({
    initial: toValues(edit.read),
    validate: (values) => check(values, t),
    send: async (values) => toFormErrors(await edit.send(values), PLACES),
  });
  const { values, set } = form;
  const theirs = toValues(council);
  const labels = {
    name: t.name,
    type: t.type,
    region: t.region,
    employees: t.employees,
    onTrack: t.onTrack,
    atRisk: t.atRisk,
    of: t.of,
  } as const;

  return (
    <>
      {saved && (
        <Banner kind="success">
          <p className="govuk-notification-banner__heading">{t.saved}</p>
        </Banner>
      )}
      {edit.mine !== undefined && (
        <ConflictPanel
          rows={(Object.keys(labels) as (keyof typeof labels)[]).map((name) => ({
            label: labels[name],
            theirs: theirs[name],
            mine: edit.mine?.[name] ?? '',
          }))}
          busy={edit.busy}
          problems={edit.problems}
          onKeepMine={edit.keepMine}
          onTakeTheirs={edit.takeTheirs}
        />
      )}
      <Form form={form} submitLabel={t.save}>
        <h2 className="govuk-heading-m">{t.council}</h2>
        <TextField name="name" label={t.name} value={values.name} onChange={(value) => set('name', value)} />
        <TextField name="type" label={t.type} hint={t.typeHint} value={values.type} onChange={(value) => set('type', value)} />
        <TextField name="region" label={t.region} value={values.region} onChange={(value) => set('region', value)} />
        <TextField
          name="employees"
          label={t.employees}
          hint={t.employeesHint}
          numeric
          value={values.employees}
          onChange={(value) => set('employees', value)}
        />
        <h2 className="govuk-heading-m">{t.rag}</h2>
        <p className="govuk-body">{t.ragText}</p>
        <SelectField
          name="of"
          label={t.of}
          value={values.of}
          options={[
            { value: 'PERCENT_OF_PLANNED_CHANGE', label: t.ofPlannedChange },
            { value: 'PERCENT_OF_EXPECTED', label: t.ofExpected },
            { value: 'POINTS', label: t.ofPoints },
          ]}
          onChange={(value) => set('of', value as SettingsValues['of'])}
        />
        <TextField name="onTrack" label={t.onTrack} numeric value={values.onTrack} onChange={(value) => set('onTrack', value)} />
        <TextField name="atRisk" label={t.atRisk} numeric value={values.atRisk} onChange={(value) => set('atRisk', value)} />
      </Form>
    </>
  );
}

const toValues = ({ profile }: CouncilSettings): SettingsValues => ({
  name: profile.name,
  type: profile.type,
  region: profile.region,
  employees: profile.employees === null ? '' : String(profile.employees),
  onTrack: String(profile.ragRule.onTrackWithin),
  atRisk: String(profile.ragRule.atRiskWithin),
  of: profile.ragRule.of,
  notWorse: profile.ragRule.notWorseIsAtRisk,
});

function check(values: SettingsValues, t: typeof settingsMessages.en): FormErrors {
  const found: FormErrors = {};
  const limit = values.of === 'POINTS' ? Number.POSITIVE_INFINITY : 100;
  const percent = (text: string) => /^\d+(\.\d+)?$/.test(text) && Number(text) <= limit;
  if (values.name.trim() === '') found.name = t.enterName;
  if (!/^\d*$/.test(values.employees)) found.employees = t.badEmployees;
  if (!percent(values.onTrack)) found.onTrack = t.badPercent;
  if (!percent(values.atRisk)) found.atRisk = t.badPercent;
  else if (percent(values.onTrack) && Number(values.atRisk) < Number(values.onTrack)) found.atRisk = t.badOrder;
  return found;
}
