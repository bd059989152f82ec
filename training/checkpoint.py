"""Checkpoints: a model's parameters together with the vocabulary and the labels it was made for."""
from __future__ import annotations

from dataclasses import asdict
from pathlib import Path

import torch

from .batching import Encoder
from .labels import SOURCES, Labels
from .model import Analyser
from .subwords import Tokeniser


def build(vocabulary: dict, labels: Labels) -> tuple[Analyser, Encoder]:
    """The untrained model and the encoder of sentences that goes with it."""
    tokeniser = Tokeniser(vocabulary["pieces"], vocabulary["scores"], vocabulary["norm"])
    model = Analyser(len(vocabulary["pieces"]), 1 + max(SOURCES.values()), len(labels.upos), labels.feature_sizes,
                     len(labels.lemma), len(labels.rel), len(labels.ner))
    return model, Encoder(tokeniser, labels)


def save(path: Path, state: dict[str, torch.Tensor], vocabulary: dict, labels: Labels) -> None:
    """Everything that is needed to run the model again."""
    torch.save({"state": state, "vocabulary": vocabulary, "labels": asdict(labels)}, path)


def load(path: Path) -> tuple[Analyser, Encoder, Labels, dict]:
    """Model (ready for use), encoder of sentences, labels and vocabulary of a checkpoint."""
    checkpoint = torch.load(path, weights_only=True)
    labels = Labels(**checkpoint["labels"])
    model, encoder = build(checkpoint["vocabulary"], labels)
    model.load_state_dict(checkpoint["state"])
    return model.eval(), encoder, labels, checkpoint["vocabulary"]
