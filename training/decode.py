"""From scores to structures: the best dependency tree with one root, and the best legal sequence of name tags."""
from __future__ import annotations

import numpy as np

from .labels import NER_TAGS

IMPOSSIBLE = -1e9
ROOT_CANDIDATES = 3


def best_tree(arcs: np.ndarray) -> list[int]:
    """Heads (1-based, 0 = root) of the best tree with exactly one root.

    `arcs` [n, n + 1] scores word i hanging from head j. The greedy choice is taken where it is a tree; else each of
    the likeliest roots is tried with the maximum spanning arborescence (Chu and Liu 1965, Edmonds 1967).
    """
    n = len(arcs)
    scores = np.full((n + 1, n + 1), IMPOSSIBLE)
    scores[1:] = arcs
    np.fill_diagonal(scores, IMPOSSIBLE)
    heads = scores[1:].argmax(1)
    if _is_tree(heads):
        return heads.tolist()
    margin = scores[1:, 0] - scores[1:, 1:].max(1)
    trees = []
    for root in 1 + np.argsort(-margin)[:ROOT_CANDIDATES]:
        rooted = scores.copy()
        rooted[:, 0] = IMPOSSIBLE
        rooted[root] = IMPOSSIBLE
        rooted[root, 0] = 0
        tree = _arborescence(rooted)[1:]
        trees.append((scores[np.arange(1, n + 1), tree].sum(), tree))
    return max(trees, key=lambda pair: pair[0])[1].tolist()


def best_tags(scores: np.ndarray) -> list[str]:
    """Viterbi over [n, tags]: an inside tag only after a tag of the same type."""
    path = scores[0] + _START
    back = []
    for row in scores[1:]:
        through = path[:, None] + _TRANSITIONS
        back.append(through.argmax(0))
        path = through.max(0) + row
    best = [int(path.argmax())]
    for step in reversed(back):
        best.append(int(step[best[-1]]))
    return [NER_TAGS[i] for i in reversed(best)]


def spans(tags: list[str]) -> set[tuple[int, int, str]]:
    """Names as (start, end, type), end exclusive."""
    found, start = set(), None
    for i, tag in enumerate([*tags, "O"]):
        if start is not None and not tag.startswith("I-"):
            found.add((start, i, tags[start][2:]))
            start = None
        if tag.startswith("B-"):
            start = i
    return found


def _legal(before: str, after: str) -> bool:
    return not after.startswith("I-") or before[1:] == after[1:]


_TRANSITIONS = np.array([[0.0 if _legal(a, b) else IMPOSSIBLE for b in NER_TAGS] for a in NER_TAGS])
_START = np.array([0.0 if _legal("O", b) else IMPOSSIBLE for b in NER_TAGS])


def _is_tree(heads: np.ndarray) -> bool:
    return (heads == 0).sum() == 1 and _cycle(np.concatenate([[-1], heads])) is None


def _cycle(heads: np.ndarray) -> list[int] | None:
    """The nodes of some cycle; `heads[0]` belongs to the root and is ignored."""
    visited_from = [0] * len(heads)
    for start in range(1, len(heads)):
        node = start
        while node > 0 and not visited_from[node]:
            visited_from[node] = start
            node = heads[node]
        if node > 0 and visited_from[node] == start:
            cycle, at = [node], heads[node]
            while at != node:
                cycle.append(at)
                at = heads[at]
            return cycle
    return None


def _arborescence(scores: np.ndarray) -> np.ndarray:
    """Best heads under scores [node, head], root 0; contracts a cycle into one node and goes on with that."""
    heads = scores.argmax(1)
    heads[0] = -1
    cycle = _cycle(heads)
    if cycle is None:
        return heads
    rest = [node for node in range(len(scores)) if node not in set(cycle)]
    merged = len(rest)
    smaller = np.full((merged + 1, merged + 1), IMPOSSIBLE)
    smaller[:merged, :merged] = scores[np.ix_(rest, rest)]
    np.fill_diagonal(smaller, IMPOSSIBLE)
    cycle_score = sum(scores[node, heads[node]] for node in cycle)
    enters, leaves = {}, {}
    for i, node in enumerate(rest):
        if node != 0:
            leaves[i] = max(cycle, key=lambda c: scores[node, c])
            smaller[i, merged] = scores[node, leaves[i]]
        enters[i] = max(cycle, key=lambda c: scores[c, node] - scores[c, heads[c]])
        gain = scores[enters[i], node] - scores[enters[i], heads[enters[i]]]
        smaller[merged, i] = cycle_score + gain
    chosen = _arborescence(smaller)
    for i, node in enumerate(rest):
        if node != 0:
            heads[node] = leaves[i] if chosen[i] == merged else rest[chosen[i]]
    heads[enters[chosen[merged]]] = rest[chosen[merged]]
    return heads
