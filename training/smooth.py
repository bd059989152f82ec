"""Move outlying activations into the weights before quantising (SmoothQuant, Xiao et al. 2023).

Every encoder matrix reads activations of which a few channels are far larger than the rest; with one int8 scale for
all of them, the rest drowns. Each channel is divided by a factor, and the matrix's row multiplied by it: the same
function, with flatter activations. As the layer norms feed the residual stream too, the division is an operation of
its own.
"""
from __future__ import annotations

import torch
import torch.nn as nn

from .model import Analyser

STRENGTH = 0.75  # 0 leaves the difficulty with the activations, 1 moves all of it into the weights
SMALLEST = 1e-4


class SmoothedLinear(nn.Module):
    """`linear` on inputs divided by `factor` a channel."""

    def __init__(self, linear: nn.Linear, largest_inputs: torch.Tensor, strength: float) -> None:
        super().__init__()
        largest_weights = linear.weight.data.abs().amax(0).clamp(min=SMALLEST)
        factor = largest_inputs.clamp(min=SMALLEST) ** strength / largest_weights ** (1 - strength)
        self.register_buffer("inverse", 1 / factor)
        self.linear = linear
        linear.weight.data *= factor

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        return self.linear(x * self.inverse)


def smooth(model: Analyser, batches: list[dict[str, torch.Tensor]], strength: float = STRENGTH) -> None:
    """Replace the encoder's linear layers in place; `batches` show which inputs they meet."""
    linears = {name: module for name, module in model.layers.named_modules() if isinstance(module, nn.Linear)}
    largest = {name: torch.zeros(module.in_features) for name, module in linears.items()}

    def watch(name: str):
        def hook(_module: nn.Module, inputs: tuple[torch.Tensor, ...]) -> None:
            largest[name] = torch.maximum(largest[name], inputs[0].abs().flatten(0, -2).amax(0))
        return hook

    hooks = [module.register_forward_pre_hook(watch(name)) for name, module in linears.items()]
    model.eval()
    with torch.no_grad():
        for batch in batches:
            model(*(batch[name] for name in ("ids", "mask", "first", "last", "source")))
    for hook in hooks:
        hook.remove()
    for name, module in linears.items():
        parent, child = name.rsplit(".", 1)
        setattr(model.layers.get_submodule(parent), child, SmoothedLinear(module, largest[name], strength))
