"""Lemma scripts, the tokeniser and the reading of CoNLL-U, as tables."""
import tempfile
import unittest
from pathlib import Path

from training.conllu import read_conllu, write_conllu
from training.lemmas import apply_script, edit_script
from training.subwords import Tokeniser, glued


class Lemmas(unittest.TestCase):
    def test_script_gives_the_lemma_back(self):
        for form, lemma in [("gesagt", "sagen"), ("Häuser", "Haus"), ("ging", "gehen"), ("USA", "USA"), ("war", "sein"),
                            ("McDonald's", "McDonald's"), ("im", "in"), ("Die", "der"), ("1990er", "1990er")]:
            self.assertEqual(apply_script(edit_script(form, lemma), form), lemma)

    def test_script_that_cuts_too_much_keeps_the_form(self):
        self.assertEqual(apply_script("l|2||3|en", "tat"), "tat")


class Subwords(unittest.TestCase):
    def test_best_segmentation(self):
        pieces = ["<s>", "<pad>", "</s>", "<unk>", "▁", "▁Haus", "tür", "t", "ü", "r", "haus"]
        tokeniser = Tokeniser(pieces, [0, 0, 0, 0, -4, -5, -6, -3, -3, -3, -5], {})
        for word, is_glued, expected in [("Haustür", False, [5, 6]), ("tür", True, [6]), ("Haus東京", False, [5, 3])]:
            self.assertEqual(tokeniser.word(word, is_glued), expected)

    def test_glued(self):
        self.assertEqual(glued(["„", "Ja", "“", ",", "sagt", "(", "er", ")", "."]),
                         [False, True, True, True, False, False, True, True, True])


class Conllu(unittest.TestCase):
    def test_layers_and_masks(self):
        rows = "# src = x\n1\tIm\tin\tADP\t_\tCase=Dat|Mood=?\t2\tcase\t_\t_\n2\tMai\t?\tNOUN\t_\t_\t0\troot\t_\tNER=B-MISC\n"
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "x.conllu"
            path.write_text(rows, encoding="utf8")
            (sentence,) = read_conllu(path, "x")
            write_conllu(path, [sentence])
            self.assertEqual(read_conllu(path, "x"), [sentence])
        self.assertEqual(sentence.words, ["Im", "Mai"])
        self.assertEqual(sentence.lemmas, ["in", None])
        self.assertEqual(sentence.feats["Case"], ["Dat", "_"])
        self.assertEqual(sentence.feats["Mood"], [None, "_"])
        self.assertEqual(sentence.heads, [2, 0])
        self.assertEqual(sentence.ner, [None, "B-MISC"])


if __name__ == "__main__":
    unittest.main()
