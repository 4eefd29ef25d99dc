import { act, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createChangeSource } from './change-source';
import { useImportProgress } from './use-import-progress';

vi.mock('./change-source', () => ({ createChangeSource: vi.fn() }));

interface Listener {
  next: (result: object) => void;
  error: () => void;
  complete: () => void;
}

/** What listens just now, one for each connection so far. */
let listeners: Listener[] = [];
const ended = vi.fn();

beforeEach(() => {
  vi.useFakeTimers();
  listeners = [];
  vi.mocked(createChangeSource).mockReturnValue({
    subscribe: (_request: object, listener: Listener) => {
      listeners.push(listener);
      return ended;
    },
  } as unknown as ReturnType<typeof createChangeSource>);
});
afterEach(() => vi.useRealTimers());

const tell = (status: string, stepsDone: number) =>
  act(() => listeners.at(-1)?.next({ data: { importProgress: { id: 'i', status, stepsDone, steps: 4 } } }));

async function follow(look: () => void) {
  const hook = renderHook(() => useImportProgress('i', look));
  await act(() => vi.dynamicImportSettled());
  await act(() => vi.advanceTimersByTimeAsync(0));
  return hook;
}

it('tells each step, and asks for the import when it is over', async () => {
  const look = vi.fn();
  const { result, unmount } = await follow(look);

  tell('RUNNING', 1);
  expect(result.current.steps).toMatchObject({ stepsDone: 1, steps: 4 });
  expect(look).not.toHaveBeenCalled();
  tell('DONE', 4);

  expect(look).toHaveBeenCalledOnce();
  unmount();
  expect(ended).toHaveBeenCalled();
});

it('says that the connection is lost, looks by itself, and listens again', async () => {
  const look = vi.fn();
  const { result } = await follow(look);

  act(() => listeners.at(-1)?.error());
  expect(result.current.lost).toBe(true);
  expect(look).toHaveBeenCalledOnce();
  await act(() => vi.advanceTimersByTimeAsync(2_000));
  expect(listeners).toHaveLength(2);
  tell('RUNNING', 2);

  expect(result.current).toMatchObject({ lost: false, steps: { stepsDone: 2 } });
});

it('looks by itself where nothing is heard', async () => {
  const look = vi.fn();
  await follow(look);

  await act(() => vi.advanceTimersByTimeAsync(11_000));

  expect(look).toHaveBeenCalledTimes(2);
});
