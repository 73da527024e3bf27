"""Which parts a word list names.

A word list names parts in any of several ways: ["mug", "cup", "-mug rack"]. A word matches a whole piece
of a part's name ("mug" is in `mug_2.handle` and in "MugHandle", not in "smug"), singular or plural; two
words match side by side between dots; a word after "-" rules a part out where the match stands or after it.
"""

import re

IRREGULAR = {"shelves": "shelf", "knives": "knife", "leaves": "leaf", "loaves": "loaf", "feet": "foot"}


def stem(word):
    word = word.lower()
    if word in IRREGULAR:
        return IRREGULAR[word]
    if re.search(r"[^aeiou]ies$", word):
        return word[:-3] + "y"
    if re.search(r"(ch|sh|x|ss|z)es$", word):
        return word[:-2]
    return word[:-1] if re.search(r"[^sui]s$", word) and len(word) > 3 else word


def pieces(text):
    return re.findall(r"\d+|[A-Z]?[a-z]+|[A-Z]+(?![a-z])", text)


def segments(name):
    """The pieces of each dotted segment; Blender's .001 counts as a number of the segment before it."""
    return [pieces(segment) for segment in re.sub(r"\.(\d{3,})$", r"_\1", name).split(".")]


def find(words, segment):
    """Where the last of the words ends in the segment (its head noun), or None."""
    stems = [stem(piece) for piece in segment]
    ends = [start + len(wanted) for wanted in ([stem(w) for w in word.split()] for word in words)
            for start in range(len(stems)) if stems[start:start + len(wanted)] == wanted]
    return max(ends, default=None)


def is_plural(piece):
    return piece.lower() != stem(piece)


def instance(words, name):
    """What tells one instance from another: the name up to the word and its number. None: no match.

    `books.book_2` is the second of the books. A ruled-out word counts in the segment of the match and after.
    """
    wanted = [word for word in words if not word.startswith("-")]
    ruled_out = [word[1:] for word in words if word.startswith("-")]
    key, found, of_many = [], None, False
    for segment in segments(name):
        end, refused = find(wanted, segment), find(ruled_out, segment) is not None
        if found and refused:
            return None
        if end and not refused and (not found or of_many):
            number = segment[end:end + 1] if segment[end:] and segment[end].isdigit() else []
            found = tuple(key + [stem(piece) for piece in segment[:end]] + number)
            of_many = is_plural(segment[end - 1])
        key += [stem(piece) for piece in segment] + ["."]
    return found


def matching(facts, words):
    """Indices of the parts a word list names; all parts when there is none."""
    return [i for i, part in enumerate(facts["parts"]) if words is None or instance(words, part["name"])]


def own_parts(facts, words):
    """As matching(), but a word that names parts (shelf.shelf_1) does not mean the whole item (shelf.side)."""
    found = matching(facts, words)
    wanted = [word for word in words or [] if not word.startswith("-")]
    own = [i for i in found if any(find(wanted, segment) for segment in
                                   segments(facts["parts"][i]["name"])[1:])]
    dotless = [i for i in found if len(segments(facts["parts"][i]["name"])) == 1]
    return sorted(own + dotless) if own else found


def instances(facts, words):
    groups = {}
    for i in matching(facts, words):
        groups.setdefault(instance(words, facts["parts"][i]["name"]), []).append(i)
    return list(groups.values())
