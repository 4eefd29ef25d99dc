import { useLangOf, useMessages } from '../../lib/locale/messages';
import { type AnyStatus, statusMessages } from '../../lib/vocabulary/vocabulary';

const COLOURS: Partial<Record<AnyStatus, string>> = {
  ON_TRACK: 'green',
  MET: 'green',
  COMPLETE: 'green',
  IN_FORCE: 'green',
  AT_RISK: 'yellow',
  OFF_TRACK: 'red',
  AGREED: 'blue',
  NOT_STARTED: 'grey',
  CANCELLED: 'grey',
  ENDED: 'grey',
  DRAFT: 'grey',
  NO_ACTIONS: 'grey',
  NO_TARGET: 'grey',
  NOT_CALCULABLE: 'grey',
};

/** A status in words; the colour only helps the eye to find it. */
export function StatusTag({ status }: { status: AnyStatus }) {
  const t = useMessages(statusMessages);
  const langOf = useLangOf();
  return (
    <strong lang={langOf(t[status])} className={`govuk-tag govuk-tag--${COLOURS[status] ?? 'grey'} app-tag`}>
      {t[status]}
    </strong>
  );
}
