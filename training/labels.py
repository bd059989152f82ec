"""Label maps: every label the heads can give, by its index."""
from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

from .conllu import FEATURES, Sentence
from .lemmas import edit_script

ENTITY_TYPES = ["PER", "ORG", "LOC", "MISC", "DER"]
NER_TAGS = ["O"] + [prefix + kind for kind in ENTITY_TYPES for prefix in ("B-", "I-")]

# Whose habits to follow: the learnt token that stands in place of <s>. PUD, GermEval and what a
# model labelled itself go with GSD.
SOURCES = {"gsd": 0, "pud": 0, "germeval": 0, "self": 0, "hdt": 1, "udpos": 2, "mobie": 3, "ewt": 4, "gum": 5}

MIN_FEATURE_COUNT = 5
MIN_SCRIPT_COUNT = 3  # two are enough for a script that is no whole word


@dataclass
class Labels:
    """Indices are positions in the lists; `feats` keeps one list per feature."""

    upos: list[str]
    rel: list[str]
    feats: dict[str, list[str]]
    lemma: list[str]
    ner: list[str]

    @classmethod
    def collect(cls, sentences: list[Sentence]) -> Labels:
        """The labels that `sentences` hold, rare feature values and lemma scripts left out."""
        upos = {tag for s in sentences for tag in s.upos if tag}
        rel = {deprel for s in sentences for deprel in s.deprels if deprel}
        feats = {}
        for name in FEATURES:
            counts = Counter(value for s in sentences for value in s.feats[name] if value)
            feats[name] = [value for value, n in counts.most_common() if n >= MIN_FEATURE_COUNT]
        scripts = Counter(
            edit_script(form, lemma) for s in sentences for form, lemma in zip(s.words, s.lemmas) if lemma)
        lemma = [script for script, n in scripts.most_common()
                 if n >= MIN_SCRIPT_COUNT - (not script.startswith("A|"))]
        return cls(sorted(upos), sorted(rel), feats, lemma, NER_TAGS)

    @property
    def feature_sizes(self) -> list[int]:
        return [len(self.feats[name]) for name in FEATURES]
