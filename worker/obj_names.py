"""Names in an OBJ and its MTL, where a name is one word: no two of them may become one.

The rules are those of obj_words() in src/blender/obj_words.h, which the file is checked with.
"""
import contextlib

MOST_BYTES = 59  # With a number behind it a name still fits Blender's 63 bytes.


def obj_words(names):
    """Name -> word, all different. Names that are words already keep theirs; the others follow in
    the order of their letters, so that the result depends on the names alone."""
    words = {}
    for name in sorted(names, key=lambda one: (word_of(one) != one, one)):
        words[name] = unused(word_of(name), set(words.values()))
    return words


def word_of(name):
    """A blank becomes `_`, as the exporter does it; a last backslash would join two lines."""
    word = name.replace(" ", "_")
    return word[:-1] + "_" if word.endswith("\\") else word


def unused(word, taken):
    stem, number, one = word.encode()[:MOST_BYTES].decode(errors="ignore"), 0, word
    while one in taken:
        number += 1
        one = f"{stem}.{number:03d}"
    return one


@contextlib.contextmanager
def named_in_words(blocks):
    """The data blocks have their words as names; gives a sentence for each that got another one
    than the exporter would have written."""
    names = {block: block.name for block in blocks}
    words = obj_words(names.values())
    renamed = {block: name for block, name in names.items() if words[name] != name.replace(" ", "_")}
    rename({block: words[name] for block, name in renamed.items()})
    try:
        yield [f"in the OBJ {words[name]!r} stands for {name!r}: names have no blanks there"
               for name in renamed.values()]
    finally:
        rename(renamed)


def rename(names):
    """In two steps, so that no new name meets an old one."""
    for number, block in enumerate(names):
        block.name = f"maquette.{number}"
    for block, name in names.items():
        block.name = name
