"""Checkpoints: a model's parameters together with the vocabulary and the labels it was made for."""
from __future__ import annotations

from dataclasses import asdict
from pathlib import Path

import torch

from .batching import Encoder
from .labels import SOURCES, Labels
from .model import FULL_DEPTH, Analyser
from .subwords import Tokeniser


def build(vocabulary: dict, labels: Labels, layers: int = FULL_DEPTH) -> tuple[Analyser, Encoder]:
    """The untrained model of so many layers and the encoder of sentences that goes with it."""
    tokeniser = Tokeniser(vocabulary["pieces"], vocabulary["scores"], vocabulary["norm"])
    model = Analyser(len(vocabulary["pieces"]), 1 + max(SOURCES.values()), len(labels.upos), labels.feature_sizes,
                     len(labels.lemma), len(labels.rel), len(labels.ner), layers=layers)
    return model, Encoder(tokeniser, labels)


def save(path: Path, state: dict[str, torch.Tensor], vocabulary: dict, labels: Labels) -> None:
    """Everything that is needed to run the model again."""
    torch.save({"state": state, "vocabulary": vocabulary, "labels": asdict(labels)}, path)


def load(path: Path) -> tuple[Analyser, Encoder, Labels, dict]:
    """Model (ready for use), encoder of sentences, labels and vocabulary of a checkpoint."""
    checkpoint = torch.load(path, weights_only=True)
    labels = Labels(**checkpoint["labels"])
    depth = 1 + max(int(name.split(".")[1]) for name in checkpoint["state"] if name.startswith("layers."))
    model, encoder = build(checkpoint["vocabulary"], labels, depth)
    model.load_state_dict(checkpoint["state"])
    return model.eval(), encoder, labels, checkpoint["vocabulary"]


def halved(path: Path) -> tuple[Analyser, Encoder, Labels, dict]:
    """A student with every second layer of the model at `path`, the last one among them, and all the rest of it."""
    teacher, encoder, labels, vocabulary = load(path)
    student, _ = build(vocabulary, labels, len(teacher.layers) // 2)
    kept = torch.nn.ModuleList(list(teacher.layers)[1::2])
    rest = {name: value for name, value in teacher.state_dict().items() if not name.startswith("layers.")}
    student.load_state_dict(rest, strict=False)
    student.layers.load_state_dict(kept.state_dict())
    return student, encoder, labels, vocabulary
