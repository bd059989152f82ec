"""AdamW with layer-wise rates, and the running mean of the parameters."""
from __future__ import annotations

import torch

from .model import Analyser

WEIGHT_DECAY = 0.01


def optimiser(model: Analyser, rate: float, decay: float, head_rate: float) -> torch.optim.AdamW:
    """AdamW with a rate that falls from the top of the encoder to its embeddings."""
    depth = len(model.layers)
    embeddings = [model.embedding, model.position, model.embedding_norm]
    parts = [([p for module in embeddings for p in module.parameters()], rate * decay ** depth)]
    parts += [(list(layer.parameters()), rate * decay ** (depth - 1 - i)) for i, layer in enumerate(model.layers)]
    placed = {id(p) for parameters, _ in parts for p in parameters}
    parts.append(([p for p in model.parameters() if id(p) not in placed], head_rate))
    groups = []
    for parameters, part_rate in parts:
        matrices = [p for p in parameters if p.ndim > 1]
        vectors = [p for p in parameters if p.ndim <= 1]
        groups.append({"params": matrices, "lr": part_rate, "top": part_rate, "weight_decay": WEIGHT_DECAY})
        groups.append({"params": vectors, "lr": part_rate, "top": part_rate, "weight_decay": 0.0})
    return torch.optim.AdamW(groups, betas=(0.9, 0.98), eps=1e-8, fused=True)


class Average:
    """Running mean of a model's parameters."""

    def __init__(self) -> None:
        self.count = 0
        self.state: dict[str, torch.Tensor] = {}

    @torch.no_grad()
    def add(self, model: Analyser) -> None:
        self.count += 1
        for name, value in model.state_dict().items():
            if self.count == 1:
                self.state[name] = value.clone()
            else:
                self.state[name].lerp_(value, 1 / self.count)
