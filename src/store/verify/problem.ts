/** Something in the graph that breaks a promise of the model. */
export interface Problem {
  /** Number of the invariant in the data model's list. */
  invariant: 1 | 2 | 3 | 4 | 5 | 6 | 7;
  /** Id of the node that is concerned. */
  id: string;
  what: string;
  /** Whether it lies in the derived part, which `repair` builds anew. */
  derived: boolean;
}

/** Takes note of a problem. */
export type Found = (problem: Problem) => void;
