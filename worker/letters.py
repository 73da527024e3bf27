"""Letters of texts that their font lacks: Blender leaves them out or draws a box."""
import unicodedata

import bpy

from sentences import counted, quoted

NOWHERE = "\U0010ffff"  # Fonts do not have a shape for it.
MOST_TRIED = 2000  # Different letters of one file; a try takes less than a millisecond.
MOST_SHOWN = 10
SPACES = {"Cc", "Cf", "Zs", "Zl", "Zp"}  # Spaces, and characters that join or order letters.


def missing(texts):
    """A sentence for each text object that lacks letters."""
    said, drawn = [], {}
    for one in texts:
        lost = {}
        for letter, font in letters_of(one.data):
            key = letter, font.name
            if key not in drawn and len(drawn) < MOST_TRIED:
                drawn[key] = has_shape(letter, font)
            if not drawn.get(key, True):
                lost.setdefault(font, {})[letter] = None
        said += [sentence(one, font, list(letters)) for font, letters in lost.items()]
    return said


def letters_of(text):
    """(letter, font) for each visible letter of the text."""
    fonts = {(False, False): text.font, (True, False): text.font_bold,
             (False, True): text.font_italic, (True, True): text.font_bold_italic}
    for letter, style in zip(text.body, text.body_format):
        font = fonts[bool(style.use_bold), bool(style.use_italic)]
        if font is not None and is_seen(letter):
            yield letter, font


def is_seen(letter):
    """Whether a font that has the letter draws a shape for it."""
    selects_a_variant = 0xFE00 <= ord(letter) <= 0xFE0F
    return not selects_a_variant and unicodedata.category(letter) not in SPACES


def has_shape(letter, font):
    shape = outline(letter, font)
    return bool(shape) and shape != outline(NOWHERE, font)


def outline(letter, font):
    """The corners of the faces that Blender makes of one letter."""
    text = bpy.data.curves.new("letter", "FONT")
    text.font, text.body = font, letter
    one = bpy.data.objects.new("letter", text)
    try:
        mesh = one.to_mesh()
        return [tuple(each.co) for each in mesh.vertices] if mesh and mesh.polygons else []
    finally:
        one.to_mesh_clear()
        bpy.data.objects.remove(one)
        bpy.data.curves.remove(text)


def sentence(one, font, letters):
    shown = " ".join(map(spelled, letters[:MOST_SHOWN])) + (" …" if letters[MOST_SHOWN:] else "")
    return (f"{quoted(one.name)} lacks {counted(len(letters), 'letter')} of its text, `{shown}`: the "
            f"font {quoted(font.name)} has no shape for {'it' if len(letters) == 1 else 'them'}; load "
            "one that has (bpy.data.fonts.load)")


def spelled(letter):
    is_whole = letter.isprintable() and not unicodedata.combining(letter)
    return letter if is_whole else f"U+{ord(letter):04X}"
