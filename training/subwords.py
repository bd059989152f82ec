"""Unigram subword tokeniser: the best segmentation of a word under piece scores (Kudo 2018), word by word.

A sentence comes as words; whether a space stood before a word is guessed from the words alone, so that training and
use see the same pieces whatever the source says about spaces.
"""
from __future__ import annotations

import re

SPACE = "\u2581"
SPECIAL = ("<s>", "<pad>", "</s>", "<unk>", "<mask>")
START, PAD, END, UNKNOWN = 0, 1, 2, 3
MAX_WORD_CHARS = 200
MAX_WORD_PIECES = 16  # of a longer word the first 15 and the last are kept
UNKNOWN_PENALTY = 10.0  # an unknown character costs this much more than the rarest piece

CLINGS_LEFT = re.compile(
    r"^(?:[.,;:!?)\]}…%’”“»]+|'s|’s|n't|n’t|'re|’re|'ve|’ve|'ll|’ll|'d|’d|'m|’m)$", re.IGNORECASE)
CLINGS_RIGHT = set("([{„«‚")


def glued(words: list[str]) -> list[bool]:
    """For each word: does it follow the previous one without a space?"""
    return [i > 0 and bool(CLINGS_LEFT.match(word) or words[i - 1] in CLINGS_RIGHT) for i, word in enumerate(words)]


class Tokeniser:
    """Splits words into piece ids; remembers every word it has seen."""

    def __init__(self, pieces: list[str], scores: list[float], normalisation: dict[str, str]) -> None:
        self._ids = {piece: i for i, piece in enumerate(pieces) if piece and piece not in SPECIAL}
        self._scores = scores
        self._normalisation = normalisation
        self._unknown_score = min(scores) - UNKNOWN_PENALTY
        self._longest = max(map(len, pieces))
        self._cache: dict[tuple[str, bool], list[int]] = {}

    def word(self, word: str, is_glued: bool) -> list[int]:
        """Piece ids of one word, at most MAX_WORD_PIECES of them."""
        key = (word, is_glued)
        if key not in self._cache:
            ids = self._segment(word, is_glued)
            self._cache[key] = ids if len(ids) <= MAX_WORD_PIECES else ids[:MAX_WORD_PIECES - 1] + ids[-1:]
        return self._cache[key]

    def _segment(self, word: str, is_glued: bool) -> list[int]:
        text = "".join(self._normalisation.get(char, char) for char in word).replace(" ", SPACE)
        text = (text if is_glued else SPACE + text)[:MAX_WORD_CHARS]
        if not text:
            return [UNKNOWN]
        n = len(text)
        best = [0.0] + [-1e30] * n
        piece_to = [UNKNOWN] * (n + 1)
        came_from = [0] * (n + 1)
        for start in range(n):
            for end in range(start + 1, min(n, start + self._longest) + 1):
                piece = self._ids.get(text[start:end])
                if piece is not None and best[start] + self._scores[piece] > best[end]:
                    best[end], piece_to[end], came_from[end] = best[start] + self._scores[piece], piece, start
            if best[start] + self._unknown_score > best[start + 1]:
                best[start + 1] = best[start] + self._unknown_score
                piece_to[start + 1], came_from[start + 1] = UNKNOWN, start
        ids: list[int] = []
        end = n
        while end > 0:
            if piece_to[end] != UNKNOWN or not ids or ids[-1] != UNKNOWN:
                ids.append(piece_to[end])
            end = came_from[end]
        return ids[::-1]
