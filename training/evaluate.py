"""Measure a model (checkpoint `.pt`, or `.onnx` with its vocab.json) on the test files or the held-out sentences."""
from __future__ import annotations

import argparse
from pathlib import Path

import torch

from .analyse import Scorer, analyse, load_exported, onnx_scorer, torch_scorer
from .batching import Encoder
from .checkpoint import load
from .conllu import Sentence, read_conllu
from .labels import Labels
from .mixture import read_sources
from .scores import F1, score_names, score_trees

SHOWN_RELATIONS = ["nsubj", "nsubj:pass", "obj", "iobj", "obl", "nmod", "conj", "appos", "flat", "xcomp", "ccomp",
                   "advcl", "acl", "acl:relcl", "parataxis", "compound:prt", "cop", "aux", "aux:pass", "advmod",
                   "mark", "case", "root"]
NAMES_ONLY = {"germeval"}


def load_any(path: Path) -> tuple[Scorer, Encoder, Labels]:
    """Scorer, encoder and labels of a checkpoint or an exported graph."""
    if path.suffix == ".onnx":
        encoder, labels = load_exported(path.with_name("vocab.json"))
        return onnx_scorer(str(path)), encoder, labels
    model, encoder, labels, _ = load(path)
    return torch_scorer(model), encoder, labels


def report(title: str, gold: list[Sentence], analysed: list[Sentence | None], names: bool) -> None:
    """Print the scores of one set."""
    print(f"== {title}: {len(gold)} sentences, {sum(len(s.words) for s in gold)} words, "
          f"{analysed.count(None)} too long")
    f1 = lambda scores: {name: f"{s.value:.1f} ({s.gold})" for name, s in scores.items()}
    if names:
        print("names", f1(score_names(gold, analysed)))
        return
    scores = score_trees(gold, analysed)
    print({name: round(value, 2) for name, value in scores.total.items()})
    print("relations", f1({r: scores.relations.get(r, F1()) for r in SHOWN_RELATIONS}))
    print("features", {name: round(value, 1) for name, value in scores.features.items()},
          "Mood=Sub", f1({"f1": scores.subjunctive}))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("model", type=Path)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--held-out", action="store_true", help="held-out training sentences in place of the tests")
    args = parser.parse_args()
    torch.set_num_threads(1)
    score, encoder, labels = load_any(args.model)
    if args.held_out:
        sets = read_sources(args.data)[1]
    else:
        sets = {name: read_conllu(args.data / f"TEST-{name}.conllu", name) for name in ("gsd", "ewt", "germeval")}
    for name, gold in sets.items():
        report(name, gold, analyse(score, encoder, labels, gold), name in NAMES_ONLY)


if __name__ == "__main__":
    main()
