import { useState } from 'react';
import { CONFLICT, isConflict, type WriteError } from './write';

interface VersionedEditSetup<Thing, Values> {
  /** The thing as it was last read. */
  thing: Thing;
  /** Asks for the thing anew. */
  onStale: () => void;
  /** Writes over a version that was read. */
  write: (values: Values, against: Thing) => Promise<readonly WriteError[]>;
  onSaved: () => void;
  /** What was typed over an earlier version and never saved: somebody has been there since. */
  kept?: Values | undefined;
}

export interface VersionedEdit<Thing, Values> {
  /** The version that the form was filled with. */
  read: Thing;
  /** What was refused because somebody else had been there; undefined while nothing was. */
  mine: Values | undefined;
  busy: boolean;
  /** Why the reader's own version could not be saved after all. */
  problems: readonly WriteError[];
  send: (values: Values) => Promise<readonly WriteError[]>;
  keepMine: () => void;
  takeTheirs: () => void;
}

/** An edit that never writes over a version nobody looked at: both are kept until somebody chooses. */
export function useVersionedEdit<Thing extends { version: number }, Values>(
  setup: VersionedEditSetup<Thing, Values>,
): VersionedEdit<Thing, Values> {
  const { thing, onStale, write, onSaved, kept } = setup;
  const [read, setRead] = useState(thing);
  const [mine, setMine] = useState<Values | undefined>(kept);
  const [busy, setBusy] = useState(false);
  const [problems, setProblems] = useState<readonly WriteError[]>([]);

  async function save(values: Values, against: Thing) {
    const errors = await write(values, against);
    if (isConflict(errors)) {
      setMine(() => values);
      onStale();
    } else if (errors.length === 0) {
      onSaved();
    }
    return errors;
  }

  return {
    read,
    mine,
    busy,
    problems,
    send: (values) => save(values, read),
    async keepMine() {
      if (mine === undefined || busy) return;
      setBusy(true);
      setProblems((await save(mine, thing)).filter(({ code }) => code !== CONFLICT));
      setBusy(false);
    },
    takeTheirs() {
      setMine(undefined);
      setRead(thing);
    },
  };
}
