import { describe, expect, it } from 'vitest';
import { backgroundOf } from '../../src/ingest/background.js';
import { Background } from '../../src/model/index.js';
import { loadActors } from '../../src/resolve/index.js';

const background = backgroundOf(loadActors());
const officeOf = (name: RegExp, date: string) =>
  background.tenures.filter(
    ({ name: office, from, to }) => name.test(office) && from! <= date && (to === null || date < to),
  );

describe('backgroundOf', () => {
  it('is what the model says', () => {
    expect(Background.parse(background)).toEqual(background);
  });

  it('knows who held an office when', () => {
    const [scholz, ...others] = officeOf(/^head-of-government · Deutschland$/, '2023-01-01');
    expect(others).toEqual([]);
    expect(scholz).toMatchObject({
      office: expect.stringMatching(/^head-of-government:/),
      from: '2021-12-08',
      to: '2025-05-06',
    });
  });

  it('knows who belongs to which party', () => {
    expect(background.memberships.length).toBeGreaterThan(10);
  });
});
