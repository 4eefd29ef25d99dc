import { describe, expect, it } from 'vitest';
import type { RoundAction } from '../api/round-query';
import { roundMessages } from '../messages';
import { checkReports, emptyReport, says } from './reports';

const action: RoundAction = {
  id: 'a1',
  version: 1,
  label: null,
  title: 'Review',
  status: 'NOT_STARTED',
  progress: 0,
  owners: [],
  dueDate: null,
  overdue: false,
  objective: { id: 'o1', version: 1, title: 'Fair' },
};
const t = roundMessages.en;
const check = (report: Partial<ReturnType<typeof emptyReport>>, now: Partial<RoundAction> = {}) =>
  checkReports([{ ...action, ...now }], { a1: { ...emptyReport(action), ...report } }, t);

describe('the reports of a round', () => {
  it('say nothing until something is changed', () => {
    expect(says(action, emptyReport(action))).toBe(false);
    expect(check({})).toEqual({});
  });
  it('are good with a new status alone or a sentence alone', () => {
    expect(check({ status: 'ON_TRACK' })).toEqual({});
    expect(check({ progress: 'Done much.' })).toEqual({});
  });
  it('refuse more than everything', () => expect(check({ percent: '101' })).toEqual({ 'a1-percent': t.badPercent }));
  it('do not write over what somebody else changed meanwhile', () =>
    expect(check({ status: 'ON_TRACK' }, { status: 'COMPLETE' })).toEqual({ 'a1-status': t.meanwhile }));
});
