import { expect, it } from 'vitest';
import { contentsOf } from './pack-contents';

it('counts what a pack holds', () =>
  expect(contentsOf('{"strategy":{"title":"Plan"},"objectives":[{"actions":[{},{}]},{}],"metrics":[{}]}')).toEqual({
    title: 'Plan',
    objectives: 2,
    actions: 2,
    metrics: 1,
  }));
