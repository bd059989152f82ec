"""Self-training: trees and names that a trained model gives, for sentences of which only one layer is annotated.

The annotated layer stays as it is. Of the rest only what the teachers are sure of is kept: a word's head with its
label where their mean probability reaches `SURE`, everything else of a word only where the part of speech that they
give agrees with the annotated one. Several teachers vote by the mean of their scores.
"""
from __future__ import annotations

import argparse
from dataclasses import replace
from pathlib import Path

import numpy as np
import torch

from .analyse import Scores, Scorer, scored, sentence_of, torch_scorer
from .batching import Encoder
from .checkpoint import load
from .conllu import FEATURES, Sentence, write_conllu
from .decode import spans
from .labels import Labels
from .mixture import read_sources

SURE = 0.75
SOURCES = ["udpos", "germeval"]
LONGEST, SHORTEST = 60, 4  # words


def mean_scorer(scorers: list[Scorer]) -> Scorer:
    """Scores of several models that share vocabulary and labels; tags and labels are the first one's."""
    def score(batch: dict[str, torch.Tensor]) -> Scores:
        found = [scorer(batch) for scorer in scorers]
        mean = lambda name: sum(_log_softmax(getattr(one, name)) for one in found) / len(found)
        return replace(found[0], ner=mean("ner"), arc=mean("arc"))
    return score


def pseudo(score: Scorer, encoder: Encoder, labels: Labels, sentences: list[Sentence]) -> list[Sentence]:
    """The sentences with the layers that they lacked, as far as the model is sure of them."""
    plain = [replace(sentence, source="gsd") for sentence in sentences]
    made: dict[int, Sentence] = {}
    for i, scores, row in scored(score, encoder, plain):
        made[i] = _merged(sentences[i], sentence_of(scores, row, sentences[i], labels), scores, row)
    return [made[i] for i in sorted(made)]


def _merged(given: Sentence, found: Sentence, scores: Scores, row: int) -> Sentence:
    n = len(given.words)
    sure_of_head = np.exp(_log_softmax(scores.arc[row, :n, :n + 1]))[np.arange(n), found.heads] >= SURE
    agree = [not a or a == b for a, b in zip(given.upos, found.upos)]
    keep = lambda values, where: [value if here else None for value, here in zip(values, where)]
    trusted = [a and bool(s) for a, s in zip(agree, sure_of_head)]
    return Sentence(
        source="self",
        words=given.words,
        upos=given.upos if any(given.upos) else keep(found.upos, sure_of_head),
        lemmas=given.lemmas,
        feats={name: keep(found.feats[name], agree) for name in FEATURES},
        heads=keep(found.heads, trusted),
        deprels=keep(found.deprels, trusted),
        ner=given.ner if any(given.ner) else keep(found.ner, _sure_of_name(scores.ner[row, :n], found.ner)),
    )


def _sure_of_name(scores: np.ndarray, tags: list[str]) -> list[bool]:
    """Which tags to learn from: the sure ones, a name only as a whole."""
    probability = np.exp(_log_softmax(scores))
    sure = (probability.max(-1) >= SURE).tolist()
    for start, end, _ in spans(tags):
        sure[start:end] = [all(sure[start:end])] * (end - start)
    return sure


def _log_softmax(scores: np.ndarray) -> np.ndarray:
    shifted = scores.astype(np.float64) - scores.max(-1, keepdims=True)
    return shifted - np.log(np.exp(shifted).sum(-1, keepdims=True))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("teachers", type=Path, nargs="+", help="checkpoints of one vocabulary")
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True, help="CoNLL-U file to write")
    args = parser.parse_args()
    loaded = [load(path) for path in args.teachers]
    _, encoder, labels, _ = loaded[0]
    score = mean_scorer([torch_scorer(model) for model, *_ in loaded])
    sources, _ = read_sources(args.data)
    sentences = [s for source in SOURCES for s in sources[source] if SHORTEST <= len(s.words) <= LONGEST]
    made = pseudo(score, encoder, labels, sentences)
    write_conllu(args.out, made)
    words = [head for s in made for head in s.heads]
    print(f"{len(made)} sentences, {len(words)} words, {sum(h is not None for h in words) / len(words):.1%} with a head")


if __name__ == "__main__":
    main()
