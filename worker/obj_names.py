"""Names in an OBJ and its MTL, where each name is one word and all names differ.

The check of the file uses the same rules: obj_words() in src/blender/obj_words.h.
"""
import contextlib

MOST_BYTES = 59  # With a number behind it a name still fits Blender's 63 bytes.


def obj_words(names):
    """Name -> word, all different. Names that are one word stay the same. The others follow in
    alphabetical order, so the result depends on the names alone."""
    words, taken, numbers = {}, set(), {}
    for name in sorted(names, key=lambda one: (word_of(one) != one, one)):
        words[name] = unused(word_of(name), taken, numbers)
        taken.add(words[name])
    return words


def word_of(name):
    """A blank becomes `_`, as in the exporter. So does a last backslash: it would join lines."""
    word = name.replace(" ", "_")
    return word[:-1] + "_" if word.endswith("\\") else word


def unused(word, taken, numbers):
    """`numbers` has the last number of each stem: those below it are taken."""
    stem, one = word.encode()[:MOST_BYTES].decode(errors="ignore"), word
    while one in taken:
        numbers[stem] = numbers.get(stem, 0) + 1
        one = f"{stem}.{numbers[stem]:03d}"
    return one


@contextlib.contextmanager
def named_in_words(blocks):
    """Within the context, the data blocks have their words as names. Yields a sentence for each
    word that differs from the exporter's."""
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
