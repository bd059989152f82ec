"""The decoders against brute force and against tables."""
import itertools
import unittest

import numpy as np

from training.decode import best_tags, best_tree, spans
from training.labels import NER_TAGS


def trees(n: int):
    """All single-root head sequences of n words that form a tree."""
    for heads in itertools.product(range(n + 1), repeat=n):
        if heads.count(0) == 1 and all(_reaches_root(heads, i) for i in range(1, n + 1)):
            yield heads


def _reaches_root(heads: tuple[int, ...], node: int) -> bool:
    for _ in heads:
        node = heads[node - 1] if node else 0
    return node == 0


class BestTree(unittest.TestCase):
    def test_is_as_good_as_the_best_of_all_trees(self):
        rng = np.random.default_rng(1)
        for n in (1, 2, 3, 4, 5):
            every = list(trees(n))
            for _ in range(60):
                arcs = rng.normal(size=(n, n + 1)) * 5
                value = lambda heads: sum(arcs[i, head] for i, head in enumerate(heads))
                found = best_tree(arcs)
                self.assertIn(tuple(found), every)
                if n <= 3:  # with more words, only the likeliest roots are tried
                    self.assertAlmostEqual(value(found), max(map(value, every)))

    def test_a_tree_is_left_as_it_is(self):
        arcs = np.array([[0, 0, 9, 0], [9, 0, 0, 0], [0, 0, 9, 0]], float)
        self.assertEqual(best_tree(arcs), [2, 0, 2])


class BestTags(unittest.TestCase):
    def test_repairs_what_is_not_legal(self):
        score = lambda *tags: np.array([[5.0 * (t == tag) + 1.0 * (t == "B-" + tag[2:]) for t in NER_TAGS] for tag in tags])
        for wanted, expected in [
            (["O", "B-PER", "I-PER"], ["O", "B-PER", "I-PER"]),
            (["O", "I-PER", "I-PER"], ["O", "B-PER", "I-PER"]),
        ]:
            self.assertEqual(best_tags(score(*wanted)), expected)

    def test_spans(self):
        for tags, expected in [
            (["O", "O"], set()),
            (["B-PER", "I-PER", "O", "B-LOC"], {(0, 2, "PER"), (3, 4, "LOC")}),
            (["B-ORG", "B-ORG"], {(0, 1, "ORG"), (1, 2, "ORG")}),
        ]:
            self.assertEqual(spans(tags), expected)


if __name__ == "__main__":
    unittest.main()
