import { useState } from 'react';
import { Banner } from '../../../components/feedback/banner';
import { ConflictPanel } from '../../../components/feedback/conflict-panel';
import { CheckboxesField } from '../../../components/forms/checkboxes-field';
import { Form } from '../../../components/forms/form';
import { SelectField } from '../../../components/forms/select-field';
import { TextField } from '../../../components/forms/text-field';
import { toFormErrors } from '../../../lib/forms/server-errors';
import { orNull } from '../../../lib/forms/texts';
import { type FormErrors, useForm } from '../../../lib/forms/use-form';
import type { SchemaEnum } from '../../../lib/graphql/graphql';
import { useMessages } from '../../../lib/locale/messages';
import { useVersionedEdit } from '../../../lib/writes/use-versioned-edit';
import { useWrite } from '../../../lib/writes/use-write';
import { useWriteKey } from '../../../lib/writes/use-write-key';
import type { WriteError } from '../../../lib/writes/write';
import { type CouncilSettings, UpdateCouncil } from '../api/settings-query';
import { settingsMessages } from '../messages';
import { withKeys } from '../model/keys';
import { RowsField } from './rows-field';

interface SettingsValues {
  name: string;
  type: string;
  region: string;
  employees: string;
  onTrack: string;
  atRisk: string;
  of: SchemaEnum<'ToleranceBase'>;
  notWorse: string;
  threshold: string;
  payBands: Record<'key' | 'label' | 'from' | 'to' | 'nationalBand', string>[];
  bodies: Record<'key' | 'name' | 'remit' | 'cadence', string>[];
  characteristics: Record<'key' | 'label', string>[];
}

const CADENCES = [
  'AS_NEEDED',
  'MONTHLY',
  'BIMONTHLY',
  'QUARTERLY',
  'HALF_YEARLY',
  'YEARLY',
] as const satisfies readonly SchemaEnum<'Cadence'>[];

const errorsOf = (data: { updateCouncil: { errors: WriteError[] } }) => data.updateCouncil.errors;

const PLACES = {
  'profile.name': 'name',
  'profile.type': 'type',
  'profile.region': 'region',
  'profile.employees': 'employees',
  'profile.ragRule.atRiskWithin': 'atRisk',
  'profile.ragRule': 'onTrack',
  'profile.smallNumberThreshold': 'threshold',
};

/** Where the api's words about a row belong. */
function placesOf({ payBands, bodies, characteristics }: SettingsValues): Record<string, string> {
  const lists = [
    { path: 'profile.payBands', name: 'payBands', rows: payBands, first: 'label' },
    { path: 'profile.governanceBodies', name: 'bodies', rows: bodies, first: 'name' },
    { path: 'profile.ownCharacteristics', name: 'characteristics', rows: characteristics, first: 'label' },
  ];
  const places: Record<string, string> = {};
  for (const { path, name, rows, first } of lists)
    rows.forEach((row, place) => {
      for (const column of Object.keys(row))
        places[`${path}[${place}].${column}`] = `${name}-${place}-${column === 'key' ? first : column}`;
    });
  return places;
}

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
            notWorseIsAtRisk: values.notWorse === 'yes',
          },
          smallNumberThreshold: Number(values.threshold),
          payBands: withKeys(values.payBands, ({ label }) => label).map(({ key, label, from, to, nationalBand }) => ({
            key,
            label: label.trim(),
            from: from.trim() === '' ? null : Number(from),
            to: to.trim() === '' ? null : Number(to),
            nationalBand: orNull(nationalBand),
          })),
          governanceBodies: withKeys(values.bodies, ({ name }) => name).map(({ key, name, remit, cadence }) => ({
            key,
            name: name.trim(),
            remit: orNull(remit),
            cadence: cadence as SchemaEnum<'Cadence'>,
          })),
          ownCharacteristics: withKeys(values.characteristics, ({ label }) => label).map(({ key, label }) => ({
            key,
            label: label.trim(),
          })),
        },
      };
      return (await write({ input: { ...input, idempotencyKey: keyOf(input) } })).errors;
    },
  });
  const form = useForm({
    initial: toValues(edit.read),
    validate: (values) => check(values, t),
    send: async (values) => toFormErrors(await edit.send(values), { ...PLACES, ...placesOf(values) }),
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
    notWorse: t.notWorse,
    threshold: t.threshold,
    payBands: t.payBands,
    bodies: t.bodies,
    characteristics: t.characteristics,
  } as const;
  const said = (name: keyof typeof labels, of: SettingsValues) => {
    const value = of[name];
    if (typeof value === 'string') return value === 'yes' ? t.yes : value === 'no' ? t.no : value;
    return value
      .map(({ key: _, ...row }) =>
        Object.values(row)
          .filter((text) => text !== '')
          .join(', '),
      )
      .join('; ');
  };

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
            theirs: said(name, theirs),
            mine: edit.mine === undefined ? '' : said(name, edit.mine),
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
        <CheckboxesField
          name="notWorse"
          label={t.notWorse}
          values={values.notWorse === 'yes' ? ['yes'] : []}
          options={[{ value: 'yes', label: t.notWorseLabel }]}
          onChange={(chosen) => set('notWorse', chosen.length > 0 ? 'yes' : 'no')}
        />
        <h2 className="govuk-heading-m">{t.thresholds}</h2>
        <TextField
          name="threshold"
          label={t.threshold}
          hint={t.thresholdHint}
          numeric
          value={values.threshold}
          onChange={(value) => set('threshold', value)}
        />
        <RowsField
          name="payBands"
          legend={t.payBands}
          hint={t.payBandsHint}
          what={t.payBand}
          columns={[
            { name: 'label', label: t.label },
            { name: 'from', label: t.from, numeric: true },
            { name: 'to', label: t.to, numeric: true },
            { name: 'nationalBand', label: t.nationalBand },
          ]}
          rows={values.payBands}
          empty={{ key: '', label: '', from: '', to: '', nationalBand: '' }}
          onChange={(rows) => set('payBands', rows)}
        />
        <RowsField
          name="bodies"
          legend={t.bodies}
          hint={t.bodiesHint}
          what={t.body}
          columns={[
            { name: 'name', label: t.label },
            { name: 'remit', label: t.remit, rows: 2 },
            { name: 'cadence', label: t.cadence, options: CADENCES.map((cadence) => ({ value: cadence, label: t[cadence] })) },
          ]}
          rows={values.bodies}
          empty={{ key: '', name: '', remit: '', cadence: 'QUARTERLY' }}
          onChange={(rows) => set('bodies', rows)}
        />
        <RowsField
          name="characteristics"
          legend={t.characteristics}
          hint={t.characteristicsHint}
          what={t.characteristic}
          columns={[{ name: 'label', label: t.label }]}
          rows={values.characteristics}
          empty={{ key: '', label: '' }}
          onChange={(rows) => set('characteristics', rows)}
        />
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
  notWorse: profile.ragRule.notWorseIsAtRisk ? 'yes' : 'no',
  threshold: String(profile.smallNumberThreshold),
  payBands: profile.payBands.map(({ key, label, from, to, nationalBand }) => ({
    key,
    label,
    from: from === null ? '' : String(from),
    to: to === null ? '' : String(to),
    nationalBand: nationalBand ?? '',
  })),
  bodies: profile.governanceBodies.map(({ key, name, remit, cadence }) => ({ key, name, remit: remit ?? '', cadence })),
  characteristics: profile.ownCharacteristics.map(({ key, label }) => ({ key, label })),
});

function check(values: SettingsValues, t: typeof settingsMessages.en): FormErrors {
  const found: FormErrors = {};
  const limit = values.of === 'POINTS' ? Number.POSITIVE_INFINITY : 100;
  const percent = (text: string) => /^\d+(\.\d+)?$/.test(text) && Number(text) <= limit;
  if (values.name.trim() === '') found.name = t.enterName;
  if (!/^\d*$/.test(values.employees)) found.employees = t.badEmployees;
  if (!/^\d{1,3}$/.test(values.threshold) || Number(values.threshold) < 5 || Number(values.threshold) > 100)
    found.threshold = t.badThreshold;
  values.payBands.forEach(({ label, from, to }, place) => {
    if (label.trim() === '') found[`payBands-${place}-label`] = t.enterLabel;
    if (!/^\d*(\.\d+)?$/.test(from.trim())) found[`payBands-${place}-from`] = t.badMoney;
    if (!/^\d*(\.\d+)?$/.test(to.trim())) found[`payBands-${place}-to`] = t.badMoney;
  });
  values.bodies.forEach(({ name }, place) => {
    if (name.trim() === '') found[`bodies-${place}-name`] = t.enterLabel;
  });
  values.characteristics.forEach(({ label }, place) => {
    if (label.trim() === '') found[`characteristics-${place}-label`] = t.enterLabel;
  });
  if (!percent(values.onTrack)) found.onTrack = t.badPercent;
  if (!percent(values.atRisk)) found.atRisk = t.badPercent;
  else if (percent(values.onTrack) && Number(values.atRisk) < Number(values.onTrack)) found.atRisk = t.badOrder;
  return found;
}
