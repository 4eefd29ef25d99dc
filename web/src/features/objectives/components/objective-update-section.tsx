import { UpdateSection } from '../../../components/forms/update-section';
import { useWrite } from '../../../lib/writes/use-write';
import { useWriteKey } from '../../../lib/writes/use-write-key';
import type { WriteError } from '../../../lib/writes/write';
import { RecordObjectiveUpdate } from '../api/objective-query';

const errorsOf = (data: { recordObjectiveUpdate: { errors: WriteError[] } }) => data.recordObjectiveUpdate.errors;

/** Records what a lead says of an objective. */
export function ObjectiveUpdateSection({ id }: { id: string }) {
  const write = useWrite(RecordObjectiveUpdate, errorsOf);
  const keyOf = useWriteKey();
  return (
    <UpdateSection
      draft={`objective.update.${id}`}
      send={async (update) => (await write({ input: { id, update, idempotencyKey: keyOf(update) } })).errors}
    />
  );
}
