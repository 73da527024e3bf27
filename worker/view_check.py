"""Whether a picture shows its model: not blank, not blown out, not cut off."""
import bpy
import numpy

from lighting import BACKGROUND

SEEN_STEP, SEEN_SHARE = 0.02, 0.0005  # A pixel differs by more than that; so many must.
BORDER_SHARE = 0.0025  # Of the picture's border; less is a trace.
BLOWN_OUT = 0.97  # Luminance as stored in the picture.
WHITE = 0.85  # Linear luminance of a material that may look blown out.
LUMINANCE = numpy.array((0.2126, 0.7152, 0.0722), dtype=numpy.float32)


def findings(path, transparent, parts, whole=True):
    """The picture's faults: "blank", or any of "near_white" and "cut_off".

    A close-up (not `whole`) goes beyond its border, and its content may be thin.
    """
    picture = load(path)
    seen = model_mask(picture, transparent)
    if seen.mean() < SEEN_SHARE:
        return ["blank"] if whole else []
    found = []
    bright = (picture[seen][:, :3] @ LUMINANCE) > BLOWN_OUT
    if bright.mean() > 0.5 and not is_white(parts):
        found.append("near_white")
    border = numpy.concatenate((seen[0], seen[-1], seen[:, 0], seen[:, -1]))
    if whole and border.mean() > BORDER_SHARE:
        found.append("cut_off")
    return found


def load(path):
    """Rows of RGBA as stored in the file."""
    image = bpy.data.images.load(path)
    width, height = image.size
    values = numpy.empty(width * height * 4, dtype=numpy.float32)
    image.pixels.foreach_get(values)
    bpy.data.images.remove(image)
    return values.reshape(height, width, 4)


def model_mask(picture, transparent):
    """Which pixels show the model: those that are there, or that differ from the background."""
    if transparent:
        return picture[..., 3] > SEEN_STEP
    seen = numpy.zeros(picture.shape[:2], dtype=bool)
    for channel, value in enumerate(BACKGROUND):
        seen |= numpy.abs(picture[..., channel] - stored(value)) > SEEN_STEP
    return seen


def stored(linear):
    """A linear value of the upper range as sRGB has it."""
    return 1.055 * linear ** (1 / 2.4) - 0.055


def is_white(parts):
    """Whether most of the model, by the surface of its parts' boxes, is of a white material."""
    white = whole = 0.0
    for part in parts:
        x, y, z = numpy.ptp(part.points, axis=0)
        area = x * y + y * z + z * x
        looks = [own_luminance(look) >= WHITE for _, look in part.shape.looks]
        white += area * sum(looks) / max(len(looks), 1)
        whole += area
    return white >= 0.5 * whole


def own_luminance(look):
    return max(float(numpy.dot(LUMINANCE, look.rgba[:3])),
               float(numpy.dot(LUMINANCE, look.emission)))
