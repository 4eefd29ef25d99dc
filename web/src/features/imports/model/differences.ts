import type { ImportChange } from '../api/imports-query';

/** One thing that a row changes, as it is shown; empty where there is or was nothing. */
export interface Difference {
  name: Name;
  /** The group of people that figures are about; null where it is not about a group. */
  group: string | null;
  before: string;
  after: string;
}

export type Name =
  | 'action'
  | 'number'
  | 'points'
  | 'output'
  | 'outcome'
  | 'owners'
  | 'due'
  | 'status'
  | 'statusNote'
  | 'figures'
  | 'state'
  | 'source'
  | 'note'
  | 'size'
  | 'meanHourly'
  | 'medianHourly'
  | 'meanBonus'
  | 'medianBonus'
  | 'femaleLower'
  | 'femaleLowerMiddle'
  | 'femaleUpperMiddle'
  | 'femaleUpper';

/** The words that the schema's names are told in. */
interface Words {
  status: (status: NonNullable<ImportChange['actionAfter']>['status']) => string;
  state: (state: NonNullable<ImportChange['observationAfter']>['status']) => string;
  number: (value: number) => string;
  outOf: (counted: string, all: string) => string;
}

type Told = [name: Name, group: string | null, text: string | null | undefined][];

/** What a row changes, thing by thing; what stays is left out. */
export function differencesOf(change: ImportChange, words: Words): Difference[] {
  return [
    ...between(action(change.actionBefore, words), action(change.actionAfter, words)),
    ...between(observation(change.observationBefore, words), observation(change.observationAfter, words)),
    ...between(published(change.returnBefore, words), published(change.returnAfter, words)),
  ];
}

function between(before: Told, after: Told): Difference[] {
  const found: Difference[] = [];
  const keys = new Map([...before, ...after].map(([name, group]) => [`${name}/${group}`, [name, group] as const]));
  const textOf = (told: Told, name: Name, group: string | null) => told.find(([n, g]) => n === name && g === group)?.[2] ?? '';
  for (const [name, group] of keys.values()) {
    const difference = { name, group, before: textOf(before, name, group), after: textOf(after, name, group) };
    if (difference.before !== difference.after) found.push(difference);
  }
  return found;
}

function action(content: ImportChange['actionAfter'], words: Words): Told {
  if (content === null) return [];
  const { details, status, statusNote } = content;
  return [
    ['action', null, details.text],
    ['number', null, details.label],
    ['points', null, details.points.join('; ')],
    ['output', null, details.output],
    ['outcome', null, details.outcome],
    ['owners', null, details.owners.join('; ')],
    ['due', null, details.due?.asPrinted ?? details.due?.by],
    ['status', null, words.status(status)],
    ['statusNote', null, statusNote],
  ];
}

function observation(entry: ImportChange['observationAfter'], words: Words): Told {
  if (entry === null) return [];
  return [
    ...entry.figures.map(({ group, numerator, denominator, value }): Told[number] => {
      const counted =
        numerator === null
          ? ''
          : denominator === null
            ? words.number(numerator)
            : words.outOf(words.number(numerator), words.number(denominator));
      return ['figures', group, counted === '' && value !== null ? words.number(value) : counted];
    }),
    ['state', null, words.state(entry.status)],
    ['source', null, entry.source],
    ['note', null, entry.note],
  ];
}

const PUBLISHED = [
  'meanHourly',
  'medianHourly',
  'meanBonus',
  'medianBonus',
  'femaleLower',
  'femaleLowerMiddle',
  'femaleUpperMiddle',
  'femaleUpper',
] as const;

function published(one: ImportChange['returnAfter'], words: Words): Told {
  if (one === null) return [];
  return [
    ['size', null, one.size],
    ...PUBLISHED.map((name): Told[number] => [name, null, one[name] === null ? '' : words.number(one[name])]),
  ];
}
