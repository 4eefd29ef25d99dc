import { boxesOf, groupsOf, type Measured, type ObservationValues, type TypedFigures } from '../../lib/figures/entry';
import { figureMessages } from '../../lib/figures/messages';
import { useMessages } from '../../lib/locale/messages';
import { TextField } from './text-field';

interface FigureFieldsProps {
  metric: Measured;
  groups: ObservationValues['groups'];
  /** Begins the names of the fields where a form has several metrics. */
  prefix?: string;
  onChange: (groups: ObservationValues['groups']) => void;
}

/** Figures group by group, with the boxes that the kind of metric needs. */
export function FigureFields({ metric, groups, prefix = '', onChange }: FigureFieldsProps) {
  const t = useMessages(figureMessages);
  const boxes = boxesOf(metric.kind);
  const names = { numerator: t.numerator, denominator: t.denominator, value: t.fieldValue };

  function set(group: string, box: keyof TypedFigures, text: string) {
    const typed = groups[group] ?? { numerator: '', denominator: '', value: '' };
    onChange({ ...groups, [group]: { ...typed, [box]: text } });
  }

  return groupsOf(metric, t.whole).map(({ key, label }) => (
    <fieldset className="govuk-fieldset app-figures" key={key}>
      <legend className="govuk-fieldset__legend govuk-fieldset__legend--s">{label}</legend>
      {boxes.map((box) => (
        <TextField
          key={box}
          name={`${prefix}${key}-${box}`}
          label={box === 'value' ? `${names[box]}${metric.unit === '' ? '' : ` (${metric.unit})`}` : names[box]}
          numeric
          value={groups[key]?.[box] ?? ''}
          onChange={(value) => set(key, box, value)}
        />
      ))}
    </fieldset>
  ));
}
