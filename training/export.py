"""Export a checkpoint as one int8 ONNX graph with its vocab.json.

Embeddings are int8 with one scale a row, matrices int8 with one scale a column; activations, smoothed beforehand
(`smooth.py`), are quantised as they come. Tags, lemmas and labels leave the graph as the best index, names and arcs
as scores.
"""
from __future__ import annotations

import argparse
import json
import tempfile
from dataclasses import asdict
from pathlib import Path

import torch
import torch.nn as nn
import torch.nn.functional as F
from onnxruntime.quantization import QuantType, quantize_dynamic

from .batching import Encoder, batches, collate
from .checkpoint import load
from .conllu import FEATURES
from .labels import SOURCES, Labels
from .model import Analyser
from .mixture import read_sources
from .smooth import smooth

NAME = "actant-de-en"
FORMAT_VERSION = 1
OPSET = 17
CALIBRATION_PIECES = 2000  # a batch
INPUTS = {"ids": ["B", "L"], "mask": ["B", "L"], "first": ["B", "W1"], "last": ["B", "W1"], "tb": ["B"]}
OUTPUTS = {"upos": ["B", "W"], "feats": ["B", "W"], "lemma": ["B", "W"], "ner": ["B", "W"],
           "arc": ["B", "W", "W1"], "rel": ["B", "W", "W1"]}


class RowQuantisedEmbedding(nn.Module):
    """An embedding in int8 with one scale a row."""

    def __init__(self, weight: torch.Tensor) -> None:
        super().__init__()
        scale = weight.abs().amax(1, keepdim=True).clamp(min=1e-8) / 127
        self.register_buffer("rows", torch.round(weight / scale).to(torch.int8))
        self.register_buffer("scale", scale)

    def forward(self, ids: torch.Tensor) -> torch.Tensor:
        return F.embedding(ids, self.rows).float() * F.embedding(ids, self.scale)


class ShippedGraph(nn.Module):
    """The analyser with its choices made inside the graph."""

    def __init__(self, model: Analyser) -> None:
        super().__init__()
        self.model = model

    def forward(self, ids, mask, first, last, source):
        tags, lemma, ner, arcs, dependent, head = self.model(ids, mask, first, last, source)
        upos, *feats = torch.split(tags, [self.model.upos_count, *self.model.feature_sizes], -1)
        return (upos.argmax(-1).to(torch.uint8),
                torch.stack([scores.argmax(-1) for scores in feats], -1).to(torch.uint8),
                lemma.argmax(-1).to(torch.int32), ner, arcs,
                self.model.best_labels(dependent, head).to(torch.uint8))


def export_graph(model: Analyser, path: Path) -> None:
    """Write the graph with int8 embeddings and float matrices."""
    model.embedding = RowQuantisedEmbedding(model.embedding.weight.data)
    batch, pieces, words = 2, 12, 7  # any sizes: the axes are free
    positions = torch.arange(words).repeat(batch, 1)
    example = (torch.randint(4, 1000, (batch, pieces)), torch.ones(batch, pieces), positions, positions,
               torch.zeros(batch, dtype=torch.long))
    axes = {name: dict(enumerate(names)) for name, names in {**INPUTS, **OUTPUTS}.items()}
    torch.onnx.export(ShippedGraph(model).eval(), example, str(path), input_names=list(INPUTS),
                      output_names=list(OUTPUTS), dynamic_axes=axes, opset_version=OPSET, dynamo=False)


def calibration(encoder: Encoder, data: Path) -> list[dict[str, torch.Tensor]]:
    """Batches of the held-out sentences, to see how large activations are."""
    _, held_out = read_sources(data)
    encoded = [encoder.encode(sentence) for sentences in held_out.values() for sentence in sentences]
    return [collate(batch) for batch in batches([e for e in encoded if e], CALIBRATION_PIECES)]


def quantise(graph: Path, path: Path) -> None:
    """Write `graph` to `path` with its constant matrices in int8."""
    quantize_dynamic(str(graph), str(path), op_types_to_quantize=["MatMul", "Gemm"], per_channel=True,
                     weight_type=QuantType.QInt8, extra_options={"MatMulConstBOnly": True})


def write_vocabulary(vocabulary: dict, labels: Labels, path: Path) -> None:
    """The pieces with their scores, and the meaning of every index that the graph takes and gives."""
    content = {"version": FORMAT_VERSION, "name": NAME, "pieces": vocabulary["pieces"],
               "scores": vocabulary["scores"], "norm": vocabulary["norm"], "maps": asdict(labels), "FE": FEATURES,
               "TB": SOURCES}
    path.write_text(json.dumps(content, ensure_ascii=False, separators=(",", ":")), encoding="utf8")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("checkpoint", type=Path)
    parser.add_argument("--data", type=Path, required=True, help="folder with train-*.conllu")
    parser.add_argument("--out", type=Path, required=True, help="folder for de-en.onnx and vocab.json")
    parser.add_argument("--float", action="store_true", help="write float matrices, to compare with")
    args = parser.parse_args()
    args.out.mkdir(parents=True, exist_ok=True)
    model, encoder, labels, vocabulary = load(args.checkpoint)
    target = args.out / "de-en.onnx"
    with tempfile.TemporaryDirectory() as folder:
        graph = target if args.float else Path(folder) / "float.onnx"
        if not args.float:
            smooth(model, calibration(encoder, args.data))
        export_graph(model, graph)
        if not args.float:
            quantise(graph, target)
    write_vocabulary(vocabulary, labels, args.out / "vocab.json")
    for path in (target, args.out / "vocab.json"):
        print(path.name, f"{path.stat().st_size / 1e6:.1f} MB")


if __name__ == "__main__":
    main()
