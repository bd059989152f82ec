/** Things with a place, found by the cell of a grid that they stand in. */
export class Cells<T> {
  readonly #cells = new Map<number, T[]>();

  constructor(readonly size: number) {}

  /** Puts a thing into every cell that a box touches. */
  add(left: number, top: number, right: number, bottom: number, thing: T): void {
    this.#each(left, top, right, bottom, key => {
      const cell = this.#cells.get(key);
      if (cell) cell.push(thing);
      else this.#cells.set(key, [thing]);
      return false;
    });
  }

  /** Whether any thing in the cells that a box touches passes. */
  some(left: number, top: number, right: number, bottom: number, passes: (thing: T) => boolean): boolean {
    return this.#each(left, top, right, bottom, key => this.#cells.get(key)?.some(passes) ?? false);
  }

  #each(left: number, top: number, right: number, bottom: number, visit: (key: number) => boolean): boolean {
    const { size } = this;
    for (let i = Math.floor(left / size); i <= Math.floor(right / size); i++)
      for (let k = Math.floor(top / size); k <= Math.floor(bottom / size); k++)
        if (visit(i * ROW + k)) return true;
    return false;
  }
}

/** More cells than any screen has in a column. */
const ROW = 1 << 16;
