import { describe, expect, it } from 'vitest';
import { daySpan, isoDay, nextStep, type Step, stepStart } from '../../src/query/days.js';

const day = (iso: string) => daySpan(iso)!.first;

describe('days', () => {
  it.each([
    ['2025-04-17', '2025-04-17', '2025-04-17'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2023', '2023-01-01', '2023-12-31'],
    ['1961-12-31', '1961-12-31', '1961-12-31'],
  ])('%s covers %s to %s', (date, first, last) => {
    const span = daySpan(date)!;
    expect([isoDay(span.first), isoDay(span.last)]).toEqual([first, last]);
  });

  it.each(['', '2025-02-30', '2025-13', '17.4.2025', '2025-4'])('%j is no date', date => {
    expect(daySpan(date)).toBeNull();
  });

  it.each([
    ['day', '2025-04-17', '2025-04-17', '2025-04-18'],
    ['week', '2025-04-17', '2025-04-14', '2025-04-21'],
    ['week', '1969-12-31', '1969-12-29', '1970-01-05'],
    ['month', '2025-12-17', '2025-12-01', '2026-01-01'],
    ['year', '2025-04-17', '2025-01-01', '2026-01-01'],
  ] as [Step, string, string, string][])('the %s of %s runs from %s until %s', (step, date, start, next) => {
    expect(isoDay(stepStart(day(date), step))).toBe(start);
    expect(isoDay(nextStep(day(date), step))).toBe(next);
  });
});
