// The data of Server/Workload.cs, value for value.
export const typeDefs = /* GraphQL */ `
  scalar Date
  type Query { council(code: String!): Council metrics(first: Int! = 20): [Metric!]! }
  type Council { code: String! name: String! region: String! strategies: [Strategy!]! metrics: [Metric!]! }
  type Strategy { title: String! status: String! periodStart: Date! periodEnd: Date! objectives: [Objective!]! }
  type Objective { title: String! status: String! leadRole: String! actions: [Action!]! }
  type Action { title: String! status: String! dueDate: Date! ownerRole: String! progress: Int! }
  type Metric { name: String! unit: String! direction: String! observations: [Observation!]! latest: Observation! target: Target! }
  type Observation { period: String! numerator: Int! denominator: Int! value: Float! }
  type Target { value: Float! dueDate: Date! }
`;

const statuses = ['ON_TRACK', 'AT_RISK', 'DELAYED', 'COMPLETE'];
const roles = ['Director of People', 'Head of Housing', 'Equalities Lead', 'Chief Executive'];
const many = (count, make) => Array.from({ length: count }, (_, i) => make(i));

function council(c) {
  let state = (Number((BigInt(c) * 2654435761n) & 0xffffffffn) | 1) >>> 0;
  const next = (of) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return (state >>> 8) % of;
  };
  const pick = (items) => items[next(items.length)];
  const date = (year) => new Date(Date.UTC(year, 0, 1 + next(360))).toISOString().slice(0, 10);
  const strategies = many(5, (s) => ({
    title: `Strategy ${s} of council ${c}: a fair place for everybody to live`, status: pick(statuses), periodStart: date(2022), periodEnd: date(2027),
    objectives: many(8, (o) => ({
      title: `Objective ${o}: close the gap in outcomes between groups of people`, status: pick(statuses), leadRole: pick(roles),
      actions: many(4, (a) => ({
        title: `Action ${a}: review how we recruit and report what we find out`, status: pick(statuses), dueDate: date(2026), ownerRole: pick(roles), progress: next(101),
      })),
    })),
  }));
  const metrics = many(60, (m) => {
    const observations = many(8, (y) => {
      const denominator = 1000 + next(9000);
      const numerator = next(denominator);
      return { period: `${2018 + y}`, numerator, denominator, value: Math.round((numerator * 1000) / denominator) / 10 };
    });
    const target = { value: next(1000) / 10, dueDate: date(2027) };
    return { name: `Metric ${String(m).padStart(2, '0')} share of people who can use the service`, unit: 'percent', direction: 'up', observations, target, latest: observations.at(-1) };
  });
  return { code: `E09${String(c).padStart(6, '0')}`, name: `Council ${c}`, region: 'London', strategies, metrics };
}

export const councils = new Map(many(300, council).map((each) => [each.code, each]));
const first = [...councils.get('E09000000').metrics].sort((a, b) => (a.name < b.name ? -1 : 1)).slice(0, 20);

export const resolvers = {
  Query: { council: (_, { code }) => councils.get(code) ?? null, metrics: (_, args) => first.slice(0, args.first) },
};
