import { useRef } from 'react';
import type { Problem } from './problem';

/** What a mutation says of why it changed nothing. */
export interface WriteError {
  code: string;
  message: string;
  field: string | null;
}

/** A request that never became an answer, as an error of the form it came from. */
export const lostWrite = (problem: Problem, message: string): WriteError => ({ code: problem, message, field: null });

/** A key that names one write, so that a retry after a lost answer does nothing twice. It changes when what is written changes. */
export function useWriteKey() {
  const last = useRef<{ content: string; key: string }>(undefined);
  return {
    for(content: unknown): string {
      const text = JSON.stringify(content);
      if (last.current?.content !== text) last.current = { content: text, key: crypto.randomUUID() };
      return last.current.key;
    },
    done() {
      last.current = undefined;
    },
  };
}
