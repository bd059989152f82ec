"""Print the analysis of a few sentences that are hard in ways German news is hard."""
from __future__ import annotations

import argparse
from pathlib import Path

from .analyse import analyse
from .conllu import ABSENT, FEATURES, plain_sentence
from .evaluate import load_any

SENTENCES = [
    "Selenskyj warf Witkoff unterdessen die Übernahme russischer Positionen vor .",
    "Das habe er US-Präsident Donald Trump am Telefon gesagt .",
    "Frankreichs Präsident Emmanuel Macron telefonierte nach den Gesprächen in Paris mit Selenskyj .",
    "Dieser dankte auf Telegram Macron für seine Bemühungen .",
    "Trump hatte zuletzt neben seinem Vorgänger Joe Biden sowohl Kremlchef Putin als auch Selenskyj für den Krieg "
    "verantwortlich gemacht .",
    "Der Kanzler wurde von der Opposition scharf kritisiert .",
    "US-Außenminister Marco Rubio hat seinem russischen Kollegen Sergej Lawrow in einem Telefonat von den Gesprächen "
    "in Paris über den Ukraine-Krieg berichtet .",
    "The president accused the opposition of blocking the bill , a spokeswoman said .",
]
ENGLISH_FROM = 7


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("model", type=Path)
    score, encoder, labels = load_any(parser.parse_args().model)
    source = lambda i: "ewt" if i >= ENGLISH_FROM else "gsd"
    sentences = [plain_sentence(text.split(), source(i)) for i, text in enumerate(SENTENCES)]
    for sentence in analyse(score, encoder, labels, sentences):
        print("\n" + " ".join(sentence.words))
        for i, word in enumerate(sentence.words):
            head = sentence.words[sentence.heads[i] - 1] if sentence.heads[i] else "ROOT"
            feats = "|".join(sentence.feats[f][i] for f in FEATURES if sentence.feats[f][i] != ABSENT)
            print(f"  {i + 1:2} {word:18} {sentence.lemmas[i]:16} {sentence.upos[i]:6} {sentence.deprels[i]:12} "
                  f"-> {head:14} {feats:44} {sentence.ner[i]}")


if __name__ == "__main__":
    main()
