// The values of the schema under test: they come from hashes, so that another engine can make the same ones.
const is = (type, tag) => Object.prototype.toString.call(type) === `[object ${tag}]`;

const hash = (text) => {
  let h = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) h = Math.imul(h ^ byte, 0x01000193);
  return h >>> 0;
};

const canonical = (value) => {
  if (value === undefined) return '';
  if (value === null) return 'null';
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value === 'object') return `{${Object.keys(value).sort().map((key) => `${key}:${canonical(value[key])}`).join(',')}}`;
  return String(value);
};

/** A resolver of every field. Types are told apart by their tags, since a process may hold two versions of graphql-js. */
export function mock(schema) {
  const make = (type, h) => {
    if (is(type, 'GraphQLNonNull')) return h % 17 === 0 ? null : make(type.ofType, h);
    if (h % 7 === 0) return null;
    if (is(type, 'GraphQLList')) return Array.from({ length: h % 4 }, (_, i) => make(type.ofType, hash(`${h}|${i}`)));
    if (is(type, 'GraphQLObjectType')) return { seed: h, __typename: type.name };
    if (is(type, 'GraphQLInterfaceType') || is(type, 'GraphQLUnionType')) {
      const possible = schema.getPossibleTypes(type).map((each) => each.name).sort();
      return { seed: h, __typename: possible[h % possible.length] };
    }
    if (is(type, 'GraphQLEnumType')) return type.getValues()[h % type.getValues().length].name;
    switch (type.name) {
      case 'Int': return (h % 1000) - 500;
      case 'Float': return (h % 1000) / 8;
      case 'Boolean': return h % 2 === 0;
      default: return `s${h}`;
    }
  };
  return (source, args, _, info) => {
    const h = hash(`${source?.seed ?? 0}|${info.fieldName}|${canonical(args)}`);
    if (h % 11 === 0) throw new Error('mocked failure');
    return make(info.returnType, h);
  };
}

