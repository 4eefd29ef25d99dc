import type { SchemaEnum } from '../../../lib/graphql/graphql';
import type { Permission } from '../../../lib/session/session';
import type { ImportFormat } from '../api/imports-query';

/** A kind of file that can be brought in. */
export interface ImportKind {
  format: ImportFormat;
  /** How addresses name it. */
  slug: string;
  /** What whoever brings it in must be allowed to do. */
  needs: Permission[];
  /** What must be known besides the file. */
  asks: 'snapshot' | 'year' | null;
  /** Whether there is a template of it. */
  template: boolean;
  /** The sheet that begins from what is there, to be edited and brought back. */
  sheet: SchemaEnum<'ExportKind'> | null;
  /** The most rows that the server takes. */
  rows: number;
}

const figures: Permission[] = ['IMPORT_DATA', 'RECORD_OBSERVATIONS'];

export const IMPORT_KINDS: ImportKind[] = [
  {
    format: 'ACTION_PLAN',
    slug: 'action-plan',
    needs: ['IMPORT_DATA', 'EDIT_STRATEGIES', 'RECORD_PROGRESS'],
    asks: null,
    template: true,
    sheet: 'ACTION_PLAN',
    rows: 20_000,
  },
  { format: 'OBSERVATIONS', slug: 'observations', needs: figures, asks: null, template: true, sheet: 'OBSERVATIONS', rows: 20_000 },
  { format: 'PAYROLL', slug: 'payroll', needs: figures, asks: 'snapshot', template: true, sheet: null, rows: 500_000 },
  { format: 'LG_INFORM', slug: 'lg-inform', needs: figures, asks: null, template: true, sheet: 'LG_INFORM', rows: 20_000 },
  {
    format: 'PUBLIC_PAY_GAPS',
    slug: 'public-pay-gaps',
    needs: ['MANAGE_PUBLIC_FIGURES'],
    asks: 'year',
    template: false,
    sheet: null,
    rows: 50_000,
  },
];

/** The kinds that somebody with these permissions may bring in. */
export const kindsFor = (can: (permission: Permission) => boolean) => IMPORT_KINDS.filter(({ needs }) => needs.every(can));

/** The largest file that the server takes, and the largest workbook, which it has to hold whole. */
export const LARGEST_MB = 64;
export const LARGEST_WORKBOOK_MB = 8;

export const templateAddress = (kind: ImportKind, ending: 'xlsx' | 'csv') => `/files/templates/${kind.slug}.${ending}`;

/** What a payroll's figures are by. */
export const MEASURES = ['gender', 'ethnicity', 'disability'] as const;

interface Asked {
  snapshot: string | undefined;
  /** Which of the measures; none for all that the file has columns for. */
  measures: string[];
  year: string;
}

/** Where a file goes, with what must be known besides. */
export function uploadAddress(kind: ImportKind, name: string, { snapshot, measures, year }: Asked): string {
  const query = new URLSearchParams({ name });
  if (kind.asks === 'snapshot' && snapshot !== undefined) query.set('snapshot', snapshot);
  if (kind.asks === 'snapshot' && measures.length > 0) query.set('measures', MEASURES.filter((one) => measures.includes(one)).join(','));
  if (kind.asks === 'year' && year !== '') query.set('year', year);
  return `/files/imports/${kind.slug}?${query}`;
}
