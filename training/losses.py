"""What training minimises: the cross-entropy of every annotated layer."""
from __future__ import annotations

import torch
import torch.nn.functional as F

from .batching import IGNORED
from .model import Analyser

LOSS_WEIGHTS = {"upos": 0.5, "feats": 0.4, "lemma": 1.0, "ner": 1.5, "head": 1.0, "rel": 1.0}


def losses(model: Analyser, batch: dict[str, torch.Tensor]) -> dict[str, torch.Tensor]:
    """Each task's summed cross-entropy a word of the batch: a task weighs by its share of annotated words."""
    words = batch["real"].sum()

    def entropy(scores: torch.Tensor, gold: torch.Tensor) -> torch.Tensor:
        flat = scores.reshape(-1, scores.shape[-1]).float()
        return F.cross_entropy(flat, gold.reshape(-1), ignore_index=IGNORED, reduction="sum") / words

    with torch.autocast("cpu", dtype=torch.bfloat16):
        tags, lemma, ner, arcs, dependent, head = model(
            batch["ids"], batch["mask"], batch["first"], batch["last"], batch["source"])
        parsed = (batch["head"] >= 0).any(1)
        if parsed.any():
            labels = model.labels_for(dependent[parsed], head[parsed], batch["head"][parsed])
    upos, *feats = torch.split(tags, [model.upos_count, *model.feature_sizes], -1)
    found = {
        "upos": entropy(upos, batch["upos"]),
        "feats": sum(entropy(scores, batch["feats"][:, i]) for i, scores in enumerate(feats)),
        "lemma": entropy(lemma, batch["lemma"]),
        "ner": entropy(ner, batch["ner"]),
    }
    if parsed.any():
        candidates = F.pad(batch["real"], (1, 0), value=True)[:, None]
        found["head"] = entropy(arcs.float().masked_fill(~candidates, -1e4), batch["head"])
        found["rel"] = entropy(labels, batch["rel"][parsed])
    return found


def total_loss(found: dict[str, torch.Tensor]) -> torch.Tensor:
    """The weighted sum of all tasks."""
    return sum(LOSS_WEIGHTS[task] * loss for task, loss in found.items())
