"""What one epoch holds: German news first, each source at its share, and a little noise for robustness."""
from __future__ import annotations

import random
from dataclasses import replace
from pathlib import Path

from .conllu import Sentence, read_conllu, without_last

# Copies (float) or sentences (int) of each source in an epoch. Europarl's names are left out: its annotation
# states no licence.
EPOCH: dict[str, float | int] = {
    "gsd": 2.0, "pud": 2.0, "hdt": 1.0, "germeval": 1.5, "mobie": 600, "udpos": 800, "ewt": 2400, "gum": 800,
    "self": 2600,
}
HELD_OUT_EVERY = {"gsd": 14, "pud": 25, "germeval": 11}  # every n-th sentence is kept for choosing between models

LOWER_RATE = 0.015
UPPER_RATE = 0.01
NO_FULL_STOP_RATE = 0.08  # headlines end without one
OTHER_QUOTES_RATE = 0.3
QUOTE_STYLES = [("„", "“"), ("»", "«"), ('"', '"'), ("“", "”"), ("«", "»")]


def read_sources(data: Path, pseudo: Path | None = None) -> tuple[dict[str, list[Sentence]], dict[str, list[Sentence]]]:
    """Training and held-out sentences by source; `pseudo` is what pseudo.py wrote."""
    train, held_out = {}, {}
    for source in EPOCH:
        if source == "self":
            train[source] = read_conllu(pseudo, source) if pseudo else []
            continue
        sentences = read_conllu(data / f"train-{source}.conllu", source)
        step = HELD_OUT_EVERY.get(source)
        train[source] = [s for i, s in enumerate(sentences) if not step or i % step]
        if step:
            held_out[source] = sentences[::step]
    return train, held_out


class Mixture:
    """Draws epochs; a source is used up before any of its sentences comes again."""

    def __init__(self, train: dict[str, list[Sentence]], rng: random.Random) -> None:
        self._train, self._rng = train, rng
        self._left: dict[str, list[Sentence]] = {source: [] for source in train}

    def epoch(self) -> list[Sentence]:
        drawn = []
        for source, share in EPOCH.items():
            if not self._train[source]:
                continue
            count = round(share * len(self._train[source])) if isinstance(share, float) else share
            drawn += [with_noise(self._next(source), self._rng) for _ in range(count)]
        return drawn

    def _next(self, source: str) -> Sentence:
        if not self._left[source]:
            self._left[source] = list(self._train[source])
            self._rng.shuffle(self._left[source])
        return self._left[source].pop()


def with_noise(sentence: Sentence, rng: random.Random) -> Sentence:
    """Now and then: other quotation marks, no final full stop, all lower or all upper case."""
    if rng.random() < OTHER_QUOTES_RATE:
        sentence = _requoted(sentence, rng.choice(QUOTE_STYLES))
    if rng.random() < NO_FULL_STOP_RATE and _ends_in_loose_full_stop(sentence):
        sentence = without_last(sentence)
    draw = rng.random()
    if draw < LOWER_RATE + UPPER_RATE:
        change = str.lower if draw < LOWER_RATE else str.upper
        no_lemmas = [None] * len(sentence.words)  # scripts that keep the form would be wrong
        sentence = replace(sentence, words=[change(w) for w in sentence.words], lemmas=no_lemmas)
    return sentence


def _requoted(sentence: Sentence, style: tuple[str, str]) -> Sentence:
    marks = [i for i, word in enumerate(sentence.words) if word in '„“”"»«']
    if not marks or len(marks) % 2:
        return sentence
    words, lemmas = list(sentence.words), list(sentence.lemmas)
    for n, i in enumerate(marks):
        words[i] = style[n % 2]
        lemmas[i] = None
    return replace(sentence, words=words, lemmas=lemmas)


def _ends_in_loose_full_stop(sentence: Sentence) -> bool:
    return len(sentence.words) > 3 and sentence.words[-1] == "." and len(sentence.words) not in sentence.heads
