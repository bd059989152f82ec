"""Measures: tags, trees, labels, lemmas and names of analysed sentences against annotated ones. All in per cent."""
from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

from .conllu import ABSENT, FEATURES, Sentence
from .decode import spans

NOT_SCORED_NAMES = {"DER"}  # derived forms are not names; they stay out of the total


@dataclass
class F1:
    """Counts of gold, predicted and correct items."""

    gold: int = 0
    predicted: int = 0
    correct: int = 0

    def add(self, gold: bool, predicted: bool, correct: bool) -> None:
        self.gold, self.predicted, self.correct = self.gold + gold, self.predicted + predicted, self.correct + correct

    @property
    def value(self) -> float:
        return 200 * self.correct / max(1, self.gold + self.predicted)


@dataclass
class TreeScores:
    """Accuracies in `total` (upos, uas, las, lemma, feats), F1 by relation, accuracy by feature, F1 of Mood=Sub."""

    words: int
    total: dict[str, float]
    relations: dict[str, F1]
    features: dict[str, float]
    subjunctive: F1


def score_trees(gold: list[Sentence], analysed: list[Sentence | None]) -> TreeScores:
    """Scores over all words; a sentence that was too long to analyse counts as wrong.

    A relation is correct where head and label are. A feature's accuracy leaves out words for which neither side has
    a value.
    """
    hits, relations, subjunctive = Counter(), {}, F1()
    valued, valued_hits = Counter(), Counter()
    words = sum(len(s.words) for s in gold)
    for want, got in zip(gold, analysed):
        if got is None:
            continue
        for i in range(len(want.words)):
            head = want.heads[i] == got.heads[i]
            arc = head and want.deprels[i] == got.deprels[i]
            hits.update(uas=head, las=arc, upos=want.upos[i] == got.upos[i], lemma=want.lemmas[i] == got.lemmas[i])
            relations.setdefault(want.deprels[i], F1()).add(True, False, arc)
            relations.setdefault(got.deprels[i], F1()).add(False, True, False)
            right = True
            for name in FEATURES:
                a, b = want.feats[name][i], got.feats[name][i]
                if a is None:
                    continue
                right &= a == b
                if a != ABSENT or b != ABSENT:
                    valued[name] += 1
                    valued_hits[name] += a == b
            hits["feats"] += right
            is_gold, is_found = want.feats["Mood"][i] == "Sub", got.feats["Mood"][i] == "Sub"
            subjunctive.add(is_gold, is_found, is_gold and is_found)
    total = {name: 100 * hits[name] / words for name in ("upos", "uas", "las", "lemma", "feats")}
    features = {name: 100 * valued_hits[name] / n for name, n in valued.items()}
    return TreeScores(words, total, relations, features, subjunctive)


def score_names(gold: list[Sentence], analysed: list[Sentence | None]) -> dict[str, F1]:
    """F1 of exact spans by type, and of all names under `ALL`."""
    found: dict[str, F1] = {"ALL": F1()}
    for want, got in zip(gold, analysed):
        wanted = spans([tag or "O" for tag in want.ner])
        predicted = spans(got.ner) if got else set()
        for span in wanted | predicted:
            kinds = [span[2]] if span[2] in NOT_SCORED_NAMES else [span[2], "ALL"]
            for kind in kinds:
                in_gold, in_predicted = span in wanted, span in predicted
                found.setdefault(kind, F1()).add(in_gold, in_predicted, in_gold and in_predicted)
    return found
