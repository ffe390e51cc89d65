"""Word forms of a lemma, from the morphological dictionary of a language, kept on disk between runs.

Opening a dictionary and inflecting a language file takes a few tenths of a second; reading the forms back takes
milliseconds. What is kept is lemma -> forms and nothing of ours, so a changed language file asks the dictionary for its
new lemmas only, and no numbering of concepts is ever frozen in a file.
"""

from __future__ import annotations

import hashlib
import importlib
import json
import logging
import os
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import pymorphy3

#: Raised when the meaning of the file changes: what counts as a form, or how it is written.
FORMAT = 6

_log = logging.getLogger(__name__)


def cache_folder() -> Path:
    """The user's cache folder for Crossfoot."""
    import platformdirs

    return platformdirs.user_cache_path("crossfoot")


def _dictionary_digest(code: str) -> str:
    """What tells one version of a dictionary from another: its own description of itself."""
    package = importlib.import_module(f"pymorphy3_dicts_{code}")
    return hashlib.sha256((Path(package.get_path()) / "meta.json").read_bytes()).hexdigest()[:16]


def _same_kind(tag: pymorphy3.tagset.OpencorporaTag, parse: pymorphy3.analyzer.Parse, word: str) -> bool:
    """Whether a form belongs to the word as written: a participle or superlative written as lemma stands for its own
    forms, not for those of the verb or adjective it comes from.
    """
    if parse.normal_form == word:
        return True
    given = parse.tag
    same = tag.POS == given.POS and tag.tense == given.tense and tag.voice == given.voice
    return bool(same and ("Supr" in tag) == ("Supr" in given))


def _is_single(tag: pymorphy3.tagset.OpencorporaTag) -> bool:
    return "plur" not in tag


def _is_finite(tag: pymorphy3.tagset.OpencorporaTag) -> bool:
    """Whether a form of a verb has a person or a past tense; the Ukrainian dictionary calls infinitives verbs too."""
    return tag.POS == "VERB" and not ({"infn", "impr", "Impe"} & set(tag.grammemes))


def _is_to_come(tag: pymorphy3.tagset.OpencorporaTag) -> bool:
    """Whether a form of a verb says what somebody or something will do."""
    return {"futr", "3per"} <= set(tag.grammemes)


def _adverbial(verb: pymorphy3.analyzer.Parse) -> Iterator[str]:
    """What would be the adverbial participles of a Ukrainian verb: втративши of втратив, атакуючи of атакують."""
    for form in verb.lexeme:
        stem = form.word.removesuffix("ся")
        end = "сь" if stem != form.word else ""
        if {"masc", "past"} <= set(form.tag.grammemes):
            yield f"{stem}ши{end}"
        elif {"plur", "3per", "pres"} <= set(form.tag.grammemes):
            yield f"{stem.removesuffix('ть')}чи{end}"


def _passive(verb: pymorphy3.analyzer.Parse, morph: pymorphy3.MorphAnalyzer) -> Iterator[str]:
    """The passive participles of a Ukrainian verb, made from what it has for "one did": понівечений of понівечено."""
    for form in verb.lexeme:
        if "Impe" in form.tag and form.word.endswith(("но", "то")):
            for parse in morph.parse(form.word[:-1] + "ий"):
                if parse.is_known and "pssv" in parse.tag and not _is_noun(parse.word, morph):
                    yield from (made.word for made in parse.lexeme)


def _is_noun(word: str, morph: pymorphy3.MorphAnalyzer) -> bool:
    """Whether a participle is a noun as well, with a meaning of its own: полонений."""
    return any(parse.is_known and parse.tag.POS == "NOUN" for parse in morph.parse(word))


#: What may stand behind the colon of a lemma, beside a part of speech.
_CHOSEN = {"FINITE": _is_finite, "SING": _is_single, "FUTURE": _is_to_come}


class Forms:
    """The forms of lemmas in one dictionary; asks the dictionary once a lemma, ever.

    ``fold`` brings a form into the spelling it is looked up by. ``folder`` is where forms are kept; a folder that
    cannot be read or written costs time and nothing else.
    """

    def __init__(self, code: str, fold: Callable[[str], str], folder: Path | None = None) -> None:
        """Read what earlier runs have kept."""
        self._code = code
        self._fold = fold
        self._morph: pymorphy3.MorphAnalyzer | None = None
        self._fresh = False
        self._path = (folder or cache_folder()) / f"forms-{code}-{_dictionary_digest(code)}-{FORMAT}.json"
        self._known = self._read()

    def of(self, lemma: str) -> tuple[str, ...]:
        """All forms of a lemma, folded and sorted; the lemma alone where nothing is known of it.

        ``lemma:NOUN`` stands for the forms of that part of speech only, where homonyms would disturb;
        ``lemma:FINITE`` for those of a verb that have a subject, without infinitive, imperative and participles;
        ``lemma:SING`` for those of the singular; ``lemma:FUTURE`` for what he, it or they will do.
        """
        forms = self._known.get(lemma)
        if forms is None:
            forms = self._known[lemma] = self._inflect(lemma)
            self._fresh = True
        return forms

    def save(self) -> None:
        """Keep what this run has learned. The file is replaced as a whole, so that readers never see half of it."""
        if not self._fresh:
            return
        body = json.dumps(self._known, ensure_ascii=False, separators=(",", ":")).encode()
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            handle, name = tempfile.mkstemp(dir=self._path.parent, prefix=self._path.name)
            try:
                with os.fdopen(handle, "wb") as file:
                    file.write(hashlib.sha256(body).hexdigest().encode() + b"\n" + body)
                Path(name).replace(self._path)
            except BaseException:
                Path(name).unlink(missing_ok=True)
                raise
        except OSError as error:
            _log.debug("word forms are not kept: %s", error)
        self._fresh = False

    def _read(self) -> dict[str, tuple[str, ...]]:
        try:
            digest, _, body = self._path.read_bytes().partition(b"\n")
        except OSError:
            return {}
        if hashlib.sha256(body).hexdigest().encode() != digest:
            _log.debug("%s is damaged and will be written anew", self._path)
            return {}
        return {lemma: tuple(forms) for lemma, forms in json.loads(body).items()}

    def _inflect(self, lemma: str) -> tuple[str, ...]:
        if self._morph is None:
            import pymorphy3

            self._morph = pymorphy3.MorphAnalyzer(lang=self._code)
        word, _, part = lemma.partition(":")
        chosen = _CHOSEN.get(part)
        parses = [parse for parse in self._morph.parse(word) if not part or chosen or part == parse.tag.POS]
        known = [parse for parse in parses if parse.is_known] or parses[:1]
        best = [parse for parse in known if parse.normal_form == word] or known[:1]
        if chosen:
            return tuple(sorted({self._fold(form.word) for parse in best for form in parse.lexeme if chosen(form.tag)}))
        same = [form for parse in best for form in parse.lexeme if _same_kind(form.tag, parse, word)]
        # «Удар» is no order to strike: reports have the noun.
        forms = {form.word for form in same if "impr" not in form.tag or not _is_noun(form.word, self._morph)}
        if self._code == "uk":
            # That dictionary has them as words of their own, without a way from the verb to them.
            forms |= {made for parse in best for made in _adverbial(parse) if self._morph.word_is_known(made)}
            if not part:
                forms |= {made for parse in best for made in _passive(parse, self._morph)}
        return tuple(sorted({self._fold(form) for form in forms} | {self._fold(word)}))
