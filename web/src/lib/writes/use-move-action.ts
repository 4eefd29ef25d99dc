import { graphql } from '../graphql/graphql';
import type { ActionStatus } from '../vocabulary/vocabulary';
import { useWrite } from './use-write';
import { useWriteKey } from './use-write-key';
import type { WriteError } from './write';

const MoveAction = graphql(`
  mutation MoveAction($input: MoveActionInput!) {
    moveAction(input: $input) {
      action { id version status statusNote progress overdue objective { id version status progress } }
      errors { code message field }
    }
  }
`);

export interface Move {
  id: string;
  /** The version of its objective. */
  version: number;
  status: ActionStatus;
  note: string;
}

/** Moves the status of an action. The version that it is at afterwards is its objective's. */
export function useMoveAction(): (move: Move) => Promise<{ version: number | undefined; errors: readonly WriteError[] }> {
  const write = useWrite(MoveAction, errorsOf);
  const keyOf = useWriteKey();
  return async ({ id, version, status, note }) => {
    const move = { id, version, status, note: note.trim() === '' ? null : note.trim() };
    const { data, errors } = await write({ input: { ...move, idempotencyKey: keyOf(move) } });
    return { version: data?.moveAction.action?.version, errors };
  };
}

const errorsOf = (data: { moveAction: { errors: WriteError[] } }) => data.moveAction.errors;
