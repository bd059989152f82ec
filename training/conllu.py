"""Read the harmonised CoNLL-U files: which layers a source annotates differs from source to source.

`_` means that the source does not annotate the layer, `?` that this one value must not be learnt from.
Named entities stand in MISC as `NER=B-PER`. A source with any feature at all annotates all of them.
"""
from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

FEATURES = ["Case", "Number", "Gender", "Person", "Mood", "Tense", "VerbForm", "Voice",
            "Polarity", "PronType", "Degree", "Definite", "Poss", "Reflex"]
ABSENT = "_"
MASKED = "?"


@dataclass
class Sentence:
    """One sentence; in every layer `None` stands for "not annotated" or "masked". Heads count from 1, root is 0."""

    source: str
    words: list[str]
    upos: list[str | None]
    lemmas: list[str | None]
    feats: dict[str, list[str | None]]
    heads: list[int | None]
    deprels: list[str | None]
    ner: list[str | None]


def read_conllu(path: Path, source: str) -> list[Sentence]:
    """All sentences of one file, marked with the name of their source."""
    blocks: list[list[list[str]]] = []
    rows: list[list[str]] = []
    for line in [*path.read_text(encoding="utf8").split("\n"), ""]:
        if not line:
            if rows:
                blocks.append(rows)
            rows = []
        elif not line.startswith("#"):
            rows.append(line.split("\t"))
    has_features = any(row[5] != ABSENT for block in blocks for row in block)
    return [_sentence(block, source, has_features) for block in blocks]


def plain_sentence(words: list[str], source: str) -> Sentence:
    """A sentence without any annotation, ready to be analysed."""
    nothing = [None] * len(words)
    return Sentence(source, words, nothing, nothing, {f: nothing for f in FEATURES}, nothing, nothing, nothing)


def write_conllu(path: Path, sentences: list[Sentence]) -> None:
    """Write sentences so that `read_conllu` gives them back, one layer's absence as that of each of its values."""
    path.write_text("".join("\n".join(_rows(s)) + "\n\n" for s in sentences), encoding="utf8")


def _rows(sentence: Sentence) -> list[str]:
    shown = lambda value: MASKED if value is None else str(value)
    rows = []
    for i, word in enumerate(sentence.words):
        feats = [f"{name}={shown(values[i])}" for name, values in sentence.feats.items() if values[i] != ABSENT]
        rows.append("\t".join([str(i + 1), word, shown(sentence.lemmas[i]), shown(sentence.upos[i]), ABSENT,
                               "|".join(feats) or ABSENT, shown(sentence.heads[i]), shown(sentence.deprels[i]), ABSENT,
                               ABSENT if sentence.ner[i] is None else f"NER={sentence.ner[i]}"]))
    return rows


def without_last(sentence: Sentence) -> Sentence:
    """The sentence without its last word, which must have no dependants."""
    cut = {name: getattr(sentence, name)[:-1] for name in ("words", "upos", "lemmas", "heads", "deprels", "ner")}
    return replace(sentence, feats={k: v[:-1] for k, v in sentence.feats.items()}, **cut)


def _sentence(rows: list[list[str]], source: str, has_features: bool) -> Sentence:
    given = lambda value: None if value in (ABSENT, MASKED) else value
    feats: dict[str, list[str | None]] = {name: [] for name in FEATURES}
    for row in rows:
        values = dict(pair.split("=", 1) for pair in row[5].split("|")) if row[5] != ABSENT else {}
        for name in FEATURES:
            value = values.get(name, ABSENT) if has_features else MASKED
            feats[name].append(None if value == MASKED else value)
    return Sentence(
        source=source,
        words=[row[1] for row in rows],
        upos=[given(row[3]) for row in rows],
        lemmas=[given(row[2]) for row in rows],
        feats=feats,
        heads=[int(row[6]) if given(row[6]) else None for row in rows],
        deprels=[given(row[7]) for row in rows],
        ner=[given(_misc(row[9]).get("NER", ABSENT)) for row in rows],
    )


def _misc(column: str) -> dict[str, str]:
    return dict(pair.split("=", 1) for pair in column.split("|") if "=" in pair)
