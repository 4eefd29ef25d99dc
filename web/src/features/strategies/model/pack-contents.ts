/** What a pack file holds, counted. */
export interface PackContents {
  title: string;
  objectives: number;
  actions: number;
  metrics: number;
}

/** Counts what stands in a pack file that the server has found to be good; the format stands in samples/strategy-packs.md. */
export function contentsOf(json: string): PackContents {
  const pack = JSON.parse(json) as { strategy?: { title?: string }; objectives?: { actions?: unknown[] }[]; metrics?: unknown[] };
  const objectives = pack.objectives ?? [];
  return {
    title: pack.strategy?.title ?? '',
    objectives: objectives.length,
    actions: objectives.reduce((sum, { actions }) => sum + (actions?.length ?? 0), 0),
    metrics: pack.metrics?.length ?? 0,
  };
}
