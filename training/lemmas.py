"""Lemmas as edit scripts: what to cut from a form and what to put in its place, so that a classifier can learn them.

A script reads `case|cut at the start|put at the start|cut at the end|put at the end`, with case one of
l (lower), u (first letter upper), U (all upper), k (keep the form); `A|lemma` names the lemma itself.

>>> edit_script("gingen", "gehen")
'l|3||1|hen'
>>> apply_script("l|2||1|", "gesagt")
'sag'
"""
from __future__ import annotations

KEEP = "k|0||0|"


def edit_script(form: str, lemma: str) -> str:
    """The script that turns `form` into `lemma`, around their longest common substring."""
    low_form, low_lemma = form.lower(), lemma.lower()
    if lemma == low_lemma:
        case = "l"
    elif lemma == low_lemma[:1].upper() + low_lemma[1:]:
        case = "u"
    elif lemma == lemma.upper():
        case = "U"
    else:
        return KEEP if lemma == form else "A|" + lemma
    length, start, target = _longest_common_substring(low_form, low_lemma)
    if length == 0 or (length == 1 and len(form) > 3):
        return "A|" + lemma
    cut_end = len(low_form) - length - start
    return f"{case}|{start}|{low_lemma[:target]}|{cut_end}|{low_lemma[target + length:]}"


def apply_script(script: str, form: str) -> str:
    """The lemma that `script` makes of `form`; the form itself where the script cuts more than there is."""
    if script.startswith("A|"):
        return script[2:]
    case, cut_start, prefix, cut_end, suffix = script.split("|")
    start, end = int(cut_start), len(form) - int(cut_end)
    if case == "k" or start > end:
        return form
    lemma = prefix + form.lower()[start:end] + suffix
    return {"l": lemma, "u": lemma[:1].upper() + lemma[1:], "U": lemma.upper()}[case]


def _longest_common_substring(a: str, b: str) -> tuple[int, int, int]:
    """Length and start in `a` and `b`."""
    best = (0, 0, 0)
    previous = [0] * (len(b) + 1)
    for i, char in enumerate(a):
        current = [0] * (len(b) + 1)
        for j, other in enumerate(b):
            if char == other:
                current[j + 1] = previous[j] + 1
                if current[j + 1] > best[0]:
                    best = (current[j + 1], i - current[j + 1] + 1, j - current[j + 1] + 1)
        previous = current
    return best
