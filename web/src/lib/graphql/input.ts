/** The name that the cache asks for with everything that is read. */
const TYPE_NAME = '__typename';

/**
 * What was read as an input takes it: without the names of types, which inputs do not have. What a form does not show is sent back as it
 * was read, so every write passes through here.
 */
export function asInput<Value>(value: Value): Value {
  if (Array.isArray(value)) return value.map(asInput) as Value;
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name]) => name !== TYPE_NAME)
      .map(([name, part]) => [name, asInput(part)]),
  ) as Value;
}
