import { UpdateSection } from '../../../components/forms/update-section';
import { useWrite } from '../../../lib/writes/use-write';
import { useWriteKey } from '../../../lib/writes/use-write-key';
import type { WriteError } from '../../../lib/writes/write';
import { RecordActionUpdate } from '../api/action-query';

const errorsOf = (data: { recordActionUpdate: { errors: WriteError[] } }) => data.recordActionUpdate.errors;

/** Records what an owner says of an action. */
export function ActionUpdateSection({ id }: { id: string }) {
  const write = useWrite(RecordActionUpdate, errorsOf);
  const keyOf = useWriteKey();
  return (
    <UpdateSection
      draft={`action.update.${id}`}
      withPercent
      send={async (update) => (await write({ input: { id, update, idempotencyKey: keyOf(update) } })).errors}
    />
  );
}
