const FIRST_MS = 1_000;
const LONGEST_MS = 60_000;

/** How long to wait before the next attempt: twice as long each time, and never at the same moment as everybody else. */
export const waitBefore = (failures: number, random: () => number = Math.random) =>
  Math.min(LONGEST_MS, FIRST_MS * 2 ** Math.min(failures - 1, 10)) * (0.5 + random() / 2);
