"""Sentences as numbers, and batches of sentences of like length."""
from __future__ import annotations

import random
from dataclasses import dataclass, field

import numpy as np
import torch

from .conllu import FEATURES, Sentence
from .labels import SOURCES, Labels
from .lemmas import edit_script
from .subwords import END, PAD, START, Tokeniser, glued

IGNORED = -100  # the label of what must not be learnt
MAX_SENTENCE_PIECES = 310
LENGTH_JITTER = 6  # pieces; keeps batches of one length from always holding the same sentences


@dataclass
class Encoded:
    """One sentence as ids; every label list has one entry a word. `sentence` is its index in what was encoded."""

    ids: list[int]
    first: list[int]
    last: list[int]
    source: int
    upos: list[int]
    feats: list[list[int]]
    lemma: list[int]
    head: list[int]
    rel: list[int]
    ner: list[int]
    sentence: int = field(default=0)

    @property
    def words(self) -> int:
        return len(self.upos)


class Encoder:
    """Turns sentences into ids under one vocabulary and one set of labels."""

    def __init__(self, tokeniser: Tokeniser, labels: Labels) -> None:
        self._tokeniser = tokeniser
        self._index = {name: _index(getattr(labels, name)) for name in ("upos", "rel", "lemma", "ner")}
        self._feats = {name: _index(labels.feats[name]) for name in FEATURES}
        self._scripts: dict[tuple[str, str], int] = {}

    def encode(self, sentence: Sentence, number: int = 0) -> Encoded | None:
        """The sentence as ids, or None where it is longer than the model reads."""
        ids, first, last = [START], [0], [0]
        for word, is_glued in zip(sentence.words, glued(sentence.words)):
            first.append(len(ids))
            ids += self._tokeniser.word(word, is_glued)
            last.append(len(ids) - 1)
        ids.append(END)
        if len(ids) > MAX_SENTENCE_PIECES:
            return None
        labels_of = lambda name, values: [self._index[name].get(value, IGNORED) for value in values]
        return Encoded(
            ids, first, last, SOURCES[sentence.source],
            upos=labels_of("upos", sentence.upos),
            feats=[[self._feats[name].get(value, IGNORED) for value in sentence.feats[name]] for name in FEATURES],
            lemma=[self._script(word, lemma) for word, lemma in zip(sentence.words, sentence.lemmas)],
            head=[IGNORED if head is None else head for head in sentence.heads],
            rel=labels_of("rel", sentence.deprels),
            ner=labels_of("ner", sentence.ner),
            sentence=number,
        )

    def _script(self, word: str, lemma: str | None) -> int:
        if lemma is None:
            return IGNORED
        key = (word, lemma)
        if key not in self._scripts:
            self._scripts[key] = self._index["lemma"].get(edit_script(word, lemma), IGNORED)
        return self._scripts[key]


def batches(encoded: list[Encoded], pieces: int, rng: random.Random | None = None) -> list[list[Encoded]]:
    """Batches of at most `pieces` pieces, padding included; shuffled where a random source is given."""
    encoded = list(encoded)
    if rng:
        rng.shuffle(encoded)
    encoded.sort(key=lambda e: len(e.ids) + (rng.random() * LENGTH_JITTER if rng else 0))
    made: list[list[Encoded]] = [[]]
    longest = 0
    for one in encoded:
        longest = max(longest, len(one.ids))
        if made[-1] and longest * (len(made[-1]) + 1) > pieces:
            made.append([])
            longest = len(one.ids)
        made[-1].append(one)
    if rng:
        rng.shuffle(made)
    return made


def collate(batch: list[Encoded], mask_id: int = 0, mask_rate: float = 0.0,
            rng: random.Random | None = None) -> dict[str, torch.Tensor]:
    """One batch as tensors, padded; `mask_rate` of the words are hidden behind the mask piece."""
    size, pieces, words = len(batch), max(len(e.ids) for e in batch), max(e.words for e in batch)
    ids = np.full((size, pieces), PAD, np.int64)
    mask = np.zeros((size, pieces), np.float32)
    first, last = np.zeros((2, size, words + 1), np.int64)
    labels = {name: np.full((size, words), IGNORED, np.int64) for name in ("upos", "lemma", "head", "rel", "ner")}
    feats = np.full((size, len(FEATURES), words), IGNORED, np.int64)
    real = np.zeros((size, words), bool)
    for i, one in enumerate(batch):
        n = one.words
        ids[i, :len(one.ids)] = one.ids
        mask[i, :len(one.ids)] = 1
        first[i, :n + 1], last[i, :n + 1] = one.first, one.last
        for name, array in labels.items():
            array[i, :n] = getattr(one, name)
        feats[i, :, :n] = one.feats
        real[i, :n] = True
        if mask_rate and rng:
            for word in range(1, n + 1):
                if rng.random() < mask_rate:
                    ids[i, one.first[word]:one.last[word] + 1] = mask_id
    arrays = dict(ids=ids, mask=mask, first=first, last=last, feats=feats, real=real,
                  source=np.array([e.source for e in batch]), **labels)
    return {name: torch.from_numpy(array) for name, array in arrays.items()}


def _index(values: list[str]) -> dict[str | None, int]:
    return {value: i for i, value in enumerate(values)}
