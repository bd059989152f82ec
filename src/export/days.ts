/** The first and the last day of a partial date. */
export function daysOf(date: string): { first: string; last: string } {
  const [year, month, day] = date.split('-');
  if (day) return { first: date, last: date };
  if (!month) return { first: `${year}-01-01`, last: `${year}-12-31` };
  const last = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  return { first: `${date}-01`, last: `${date}-${String(last).padStart(2, '0')}` };
}
