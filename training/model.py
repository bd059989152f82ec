"""The analyser: a pruned e5 encoder with heads for tags, lemmas, names and dependencies.

A word is the mean of its first and last piece in a learnt mix of the last four layers. Arcs and labels are biaffine
(Dozat and Manning 2017); the arc scores are *not* scaled, which matters more here than anything else.
Attention is plain matrix products: on CPU their backward pass is faster than the fused kernel's.
"""
from __future__ import annotations

import torch
import torch.nn as nn
import torch.nn.functional as F

from .e5 import E5Weights

MAX_PIECES = 320
MIXED_LAYERS = 4
FULL_DEPTH = 12  # layers
ARC_SIZE = 256
LABEL_SIZE = 128
LAYER_NORM_EPS = 1e-12


class SentenceDropout(nn.Module):
    """Dropout with one mask a sentence, shared by all positions (cheap on CPU)."""

    def __init__(self, rate: float) -> None:
        super().__init__()
        self.rate = rate

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        if not self.training or self.rate == 0:
            return x
        keep = torch.empty(x.shape[0], 1, x.shape[-1], dtype=x.dtype).bernoulli_(1 - self.rate)
        return x * (keep / (1 - self.rate))


class EncoderLayer(nn.Module):
    """One post-norm transformer layer."""

    def __init__(self, hidden: int, heads: int, inner: int, dropout: float) -> None:
        super().__init__()
        self.heads = heads
        self.qkv = nn.Linear(hidden, 3 * hidden)
        self.attention_out = nn.Linear(hidden, hidden)
        self.attention_norm = nn.LayerNorm(hidden, eps=LAYER_NORM_EPS)
        self.inner = nn.Linear(hidden, inner)
        self.outer = nn.Linear(inner, hidden)
        self.output_norm = nn.LayerNorm(hidden, eps=LAYER_NORM_EPS)
        self.dropout = SentenceDropout(dropout)

    def forward(self, x: torch.Tensor, bias: torch.Tensor) -> torch.Tensor:
        batch, length, hidden = x.shape
        size = hidden // self.heads
        q, k, v = self.qkv(x).view(batch, length, 3, self.heads, size).permute(2, 0, 3, 1, 4).unbind(0)
        scores = torch.matmul(q * size ** -0.5, k.transpose(-1, -2))
        mixed = torch.matmul(torch.softmax(scores + bias.to(scores.dtype), -1), v)
        mixed = mixed.transpose(1, 2).reshape(batch, length, hidden)
        x = self.attention_norm(x + self.dropout(self.attention_out(mixed)))
        return self.output_norm(x + self.dropout(self.outer(F.gelu(self.inner(x)))))


def _head(hidden: int, size: int, dropout: float, *then: nn.Module) -> nn.Sequential:
    return nn.Sequential(nn.Linear(hidden, size), nn.GELU(), SentenceDropout(dropout), *then)


class Analyser(nn.Module):
    """See the module's docstring; all sizes come from the vocabulary and the label maps."""

    def __init__(self, pieces: int, sources: int, upos: int, feats: list[int], lemmas: int, deprels: int, ner: int,
                 layers: int = FULL_DEPTH, hidden: int = 384, attention_heads: int = 12, inner: int = 1536,
                 dropout: float = 0.1, head_dropout: float = 0.2, biaffine_dropout: float = 0.33) -> None:
        super().__init__()
        self.pieces, self.upos_count, self.feature_sizes, self.deprels = pieces, upos, feats, deprels
        self.embedding = nn.Embedding(pieces + sources, hidden)  # the sources' tokens follow the pieces
        self.position = nn.Embedding(MAX_PIECES, hidden)
        self.embedding_norm = nn.LayerNorm(hidden, eps=LAYER_NORM_EPS)
        self.layers = nn.ModuleList(EncoderLayer(hidden, attention_heads, inner, dropout) for _ in range(layers))
        self.layer_mix = nn.Parameter(torch.zeros(MIXED_LAYERS))
        self.word_source = nn.Embedding(sources, hidden)
        nn.init.zeros_(self.word_source.weight)
        self.dropout = SentenceDropout(dropout)
        self.word_dropout = SentenceDropout(head_dropout)
        self.tags = nn.Linear(hidden, upos + sum(feats))
        self.lemma = _head(hidden, hidden, head_dropout, nn.Linear(hidden, lemmas))
        self.ner = _head(hidden, hidden, head_dropout, nn.Linear(hidden, ner))
        self.arc_dependent = _head(hidden, ARC_SIZE, biaffine_dropout)
        self.arc_head = _head(hidden, ARC_SIZE, biaffine_dropout)
        self.arc_product = nn.Linear(ARC_SIZE, ARC_SIZE, bias=False)
        self.arc_prior = nn.Linear(ARC_SIZE, 1)
        self.label_dependent = _head(hidden, LABEL_SIZE, biaffine_dropout)
        self.label_head = _head(hidden, LABEL_SIZE, biaffine_dropout)
        self.label_product = nn.Linear(LABEL_SIZE, deprels * LABEL_SIZE, bias=False)
        self.label_from_dependent = nn.Linear(LABEL_SIZE, deprels)
        self.label_from_head = nn.Linear(LABEL_SIZE, deprels, bias=False)

    def forward(self, ids, mask, first, last, source):
        """Scores of all words.

        ids, mask: [batch, pieces]; first, last: [batch, 1 + words], the piece at which a word starts and ends, with
        position 0 for the root; source: [batch]. Returns tags [b, w, upos + feats], lemma [b, w, scripts], ner
        [b, w, tags], arcs [b, w, 1 + w] and the two vectors from which labels are scored.
        """
        words = self.word_dropout(self._words(self._encode(ids, mask, source), first, last, source))
        dependents = words[:, 1:]
        arc_head = self.arc_head(words)
        arcs = torch.matmul(self.arc_product(self.arc_dependent(dependents)), arc_head.transpose(1, 2))
        arcs = arcs + self.arc_prior(arc_head).transpose(1, 2)
        return (self.tags(dependents), self.lemma(dependents), self.ner(dependents), arcs,
                self.label_dependent(dependents), self.label_head(words))

    def labels_for(self, dependent, head, heads):
        """Label scores [b, w, deprels] of the arcs to the given `heads` [b, w]."""
        batch, words, size = dependent.shape
        chosen = head.gather(1, heads.clamp(min=0)[:, :, None].expand(-1, -1, size))
        product = self.label_product(dependent).view(batch, words, self.deprels, size)
        return (torch.matmul(product, chosen[..., None]).squeeze(-1)
                + self.label_from_dependent(dependent) + self.label_from_head(chosen))

    def best_labels(self, dependent, head):
        """The best label [b, w, 1 + w] of every possible arc."""
        batch, words, size = dependent.shape
        product = self.label_product(dependent).view(batch, words * self.deprels, size)
        scores = torch.matmul(product, head.transpose(1, 2)).view(batch, words, self.deprels, head.shape[1])
        scores = scores + self.label_from_dependent(dependent)[..., None]
        return (scores + self.label_from_head(head).transpose(1, 2)[:, None]).argmax(2)

    def _encode(self, ids, mask, source):
        ids = torch.cat([(self.pieces + source)[:, None], ids[:, 1:]], 1)
        x = self.embedding(ids) + self.position.weight[:ids.shape[1]]
        x = self.dropout(self.embedding_norm(x))
        bias = ((1.0 - mask) * -1e4)[:, None, None, :]
        outputs = []
        for layer in self.layers:
            x = layer(x, bias)
            outputs.append(x)
        mix = torch.softmax(self.layer_mix, 0)
        return (mix[0] * outputs[-1] + mix[1] * outputs[-2] + mix[2] * outputs[-3] + mix[3] * outputs[-4])

    def _words(self, states, first, last, source):
        at = lambda index: states.gather(1, index[:, :, None].expand(-1, -1, states.shape[-1]))
        return 0.5 * (at(first) + at(last)) + self.word_source(source)[:, None]


def load_encoder(model: Analyser, e5: E5Weights, kept: list[int]) -> None:
    """Start the encoder from e5, with the rows of the kept pieces only."""
    tensor = lambda name, *shape: torch.from_numpy(e5.tensor(name, shape or None))
    hidden, inner = e5.hidden, e5.inner
    with torch.no_grad():
        rows = tensor("emb.word", e5.rows, hidden)
        sources = model.embedding.num_embeddings - model.pieces
        model.embedding.weight[:model.pieces] = rows[kept]
        model.embedding.weight[model.pieces:] = rows[0] + 0.02 * torch.randn(sources, hidden)
        positions = tensor("emb.pos", e5.positions, hidden)[:MAX_PIECES]
        model.position.weight.copy_(positions + tensor("emb.type")[:hidden])
        _copy(model.embedding_norm, tensor("emb.ln.w"), tensor("emb.ln.b"))
        for i, layer in enumerate(model.layers):
            at = lambda name, *shape: tensor(f"l{i}.{name}", *shape)
            layer.qkv.weight.copy_(torch.cat([at(f"{k}.w", hidden, hidden) for k in "qkv"]))
            layer.qkv.bias.copy_(torch.cat([at(f"{k}.b") for k in "qkv"]))
            _copy(layer.attention_out, at("ao.w", hidden, hidden), at("ao.b"))
            _copy(layer.attention_norm, at("aln.w"), at("aln.b"))
            _copy(layer.inner, at("fi.w", inner, hidden), at("fi.b"))
            _copy(layer.outer, at("fo.w", hidden, inner), at("fo.b"))
            _copy(layer.output_norm, at("oln.w"), at("oln.b"))


def _copy(module: nn.Module, weight: torch.Tensor, bias: torch.Tensor) -> None:
    module.weight.copy_(weight)
    module.bias.copy_(bias)


