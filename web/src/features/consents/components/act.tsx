import { useFormats } from '../../../lib/locale/locale';
import { useMessages } from '../../../lib/locale/messages';
import { consentMessages } from '../messages';

/** Who consented or withdrew, in which role and when. */
export function Act({ act: { by, role, at } }: { act: { by: string; role: string | null; at: string } }) {
  const t = useMessages(consentMessages);
  const formats = useFormats();
  return <>{t.by(role === null ? by : `${by} ${t.role(role.replaceAll('-', ' '))}`, formats.moment(at))}</>;
}
