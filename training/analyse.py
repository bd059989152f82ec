"""Run a model over sentences: what a head scored becomes words with tags, lemmas, heads and names."""
from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Callable, Iterator

import numpy as np
import torch

from .batching import Encoder, batches, collate
from .conllu import FEATURES, Sentence
from .decode import best_tags, best_tree
from .labels import Labels
from .lemmas import apply_script
from .model import Analyser
from .subwords import Tokeniser

BATCH_PIECES = 4000


@dataclass
class Scores:
    """What the shipped graph gives for one batch: best indices of tags, lemmas and labels, scores of names and arcs."""

    upos: np.ndarray  # [b, w]
    feats: np.ndarray  # [b, w, features]
    lemma: np.ndarray  # [b, w]
    ner: np.ndarray  # [b, w, tags]
    arc: np.ndarray  # [b, w, 1 + w]
    rel: np.ndarray  # [b, w, 1 + w]


Scorer = Callable[[dict[str, torch.Tensor]], Scores]


def torch_scorer(model: Analyser) -> Scorer:
    """Scores of the PyTorch model, in full precision."""
    def score(batch: dict[str, torch.Tensor]) -> Scores:
        inputs = [batch[name] for name in ("ids", "mask", "first", "last", "source")]
        with torch.inference_mode():
            tags, lemma, ner, arcs, dependent, head = model(*inputs)
            upos, *feats = torch.split(tags, [model.upos_count, *model.feature_sizes], -1)
            best = [upos.argmax(-1), torch.stack([f.argmax(-1) for f in feats], -1), lemma.argmax(-1), ner, arcs,
                    model.best_labels(dependent, head)]
        return Scores(*(x.numpy() for x in best))
    model.eval()
    return score


def onnx_scorer(path: str, threads: int = 1) -> Scorer:
    """Scores of an exported graph."""
    import onnxruntime
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = threads
    session = onnxruntime.InferenceSession(path, options, providers=["CPUExecutionProvider"])

    def score(batch: dict[str, torch.Tensor]) -> Scores:
        inputs = {name: batch[name].numpy() for name in ("ids", "mask", "first", "last")}
        return Scores(*session.run(["upos", "feats", "lemma", "ner", "arc", "rel"],
                                   {**inputs, "tb": batch["source"].numpy()}))
    return score


def load_exported(vocabulary: Path) -> tuple[Encoder, Labels]:
    """The encoder of sentences and the labels of an exported model, from its vocab.json."""
    content = json.loads(vocabulary.read_text(encoding="utf8"))
    labels = Labels(**content["maps"])
    return Encoder(Tokeniser(content["pieces"], content["scores"], content["norm"]), labels), labels


def scored(score: Scorer, encoder: Encoder, sentences: list[Sentence]) -> Iterator[tuple[int, Scores, int]]:
    """For each sentence that the model can read: its index, the scores of its batch, and its row there."""
    encoded = [encoder.encode(sentence, i) for i, sentence in enumerate(sentences)]
    for batch in batches([e for e in encoded if e], BATCH_PIECES):
        scores = score(collate(batch))
        for row, one in enumerate(batch):
            yield one.sentence, scores, row


def analyse(score: Scorer, encoder: Encoder, labels: Labels, sentences: list[Sentence]) -> list[Sentence | None]:
    """The sentences with every layer filled by the model; None for a sentence longer than it reads."""
    analysed: list[Sentence | None] = [None] * len(sentences)
    for i, scores, row in scored(score, encoder, sentences):
        analysed[i] = sentence_of(scores, row, sentences[i], labels)
    return analysed


def sentence_of(scores: Scores, row: int, sentence: Sentence, labels: Labels) -> Sentence:
    """What the scores in `row` say of `sentence`: every layer filled."""
    n = len(sentence.words)
    heads = best_tree(scores.arc[row, :n, :n + 1].astype(np.float64))
    deprels = [labels.rel[scores.rel[row, i, head]] if head else "root" for i, head in enumerate(heads)]
    return Sentence(
        source=sentence.source,
        words=sentence.words,
        upos=[labels.upos[i] for i in scores.upos[row, :n]],
        lemmas=[apply_script(labels.lemma[i], word) for i, word in zip(scores.lemma[row], sentence.words)],
        feats={name: [labels.feats[name][i] for i in scores.feats[row, :n, k]] for k, name in enumerate(FEATURES)},
        heads=heads,
        deprels=deprels,
        ner=best_tags(scores.ner[row, :n]),
    )
