"""How names and numbers stand in sentences for people and models."""
from colour import clean_name

MOST_NAMED = 3


def quoted(name):
    return f"`{clean_name(name)[:60]}`"


def listed(things):
    """The names of the first few things, quoted."""
    names = sorted(quoted(one.name) for one in things)
    more = len(names) - MOST_NAMED
    return ", ".join(names[:MOST_NAMED]) + (f" and {more} more" if more > 0 else "")


def counted(number, noun):
    return f"{number} {noun}{'' if number == 1 else 's'}"
