import { useRef } from 'react';

/** A key that names one write, so that a retry after a lost answer does nothing twice. It changes when what is written changes. */
export function useWriteKey() {
  const last = useRef<{ content: string; key: string }>(undefined);
  return (content: unknown): string => {
    const text = JSON.stringify(content);
    if (last.current?.content !== text) last.current = { content: text, key: crypto.randomUUID() };
    return last.current.key;
  };
}
