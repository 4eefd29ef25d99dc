/** Longest key that the api takes. */
const LONGEST = 60;

/** A key for a new thing, made from its name: lower-case letters, digits and hyphens, and none that is taken. */
export function keyFor(name: string, taken: readonly string[]): string {
  const plain = name
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST - 4)
    .replace(/^-+|-+$/g, '');
  const base = plain === '' ? 'item' : plain;
  for (let number = 1; ; number += 1) {
    const key = number === 1 ? base : `${base}-${number}`;
    if (!taken.includes(key)) return key;
  }
}

/** Gives each row without a key one of its own; the others keep theirs, which strategies and metrics refer to. */
export function withKeys<Row extends { key: string }>(rows: readonly Row[], nameOf: (row: Row) => string): Row[] {
  const taken = rows.map(({ key }) => key).filter((key) => key !== '');
  return rows.map((row) => {
    if (row.key !== '') return row;
    const key = keyFor(nameOf(row), taken);
    taken.push(key);
    return { ...row, key };
  });
}
