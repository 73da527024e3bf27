"""Where the pictures of a model are taken from, once it stands in the unit ball."""
import itertools
import math
import typing

import mathutils
import numpy

ELEVATION = math.radians(25)
FIRST_AZIMUTH = math.radians(35)  # From the front (-Y) towards the right (+X).
HALF_ANGLE = math.radians(15)
MARGIN = 0.06
METHOD_EULERS = ((315, 180, 135), (45, 0, 315), (315, 180, 45), (45, 0, 225),
                 (315, 180, 225), (45, 0, 45), (315, 180, 315), (45, 0, 135))
METHOD_HALF_ANGLE = math.atan(18 / 50)  # Blender's default camera: 50 mm on a 36 mm sensor.
METHOD_REACH = 2.5  # In largest extents of the model.
JUDGE_SIDES = 4
BELOW = math.radians(-45)
LONG = 4.0  # A model is long when its largest extent is this many times the next.
END_SHARE = 1 / 8  # Share of a long model's length in a close-up, unless the width needs more.


class View(typing.NamedTuple):
    transform: mathutils.Matrix
    half_angle: float
    whole: bool = True  # The view should show the whole model.


def orbit(model, options):
    """`count` cameras around the model, the first front right."""
    return around(model.points, options["count"])


def around(points, count):
    result = []
    for index in range(count):
        turn = turned(ELEVATION, FIRST_AZIMUTH + 2 * math.pi * index / count)
        result.append(View(framed(points, turn), HALF_ANGLE))
    return result


def judge(model, _options):
    """The judge's views: the sides, the underside, and the two ends of a long model."""
    below = View(framed(model.points, turned(BELOW, FIRST_AZIMUTH)), HALF_ANGLE)
    return [*around(model.points, JUDGE_SIDES), below, *close_ups(model.points)]


def close_ups(points):
    """Views of both ends, from the front right, when the model is so long that it is thin."""
    low, high = points.min(axis=0), points.max(axis=0)
    extents = high - low
    axis = int(extents.argmax())
    length, width = extents[axis], numpy.delete(extents, axis).max()
    if length < LONG * width:
        return []
    shown = max(END_SHARE * length, 2 * width)
    turn = turned(ELEVATION, FIRST_AZIMUTH)
    result = []
    for start in (low[axis], high[axis] - shown):
        ends = numpy.array((low, high))
        ends[:, axis] = start, start + shown
        corners = numpy.array(list(itertools.product(*ends.T)))
        result.append(View(framed(corners, turn), HALF_ANGLE, whole=False))
    return result


def turned(elevation, azimuth):
    return mathutils.Euler((math.pi / 2 - elevation, 0, azimuth)).to_matrix()


def framed(points, turn):
    """The nearest camera with that rotation that sees all points with the margin around them.

    In camera axes a point (x, y, z) is inside when |x - cx| and |y - cy| <= slope * (cz - z).
    """
    slope = math.tan(HALF_ANGLE) * (1 - 2 * MARGIN)
    seen = points @ numpy.array(turn)
    depth = slope * seen[:, 2]
    right, left = (depth + seen[:, 0]).max(), (depth - seen[:, 0]).max()
    top, bottom = (depth + seen[:, 1]).max(), (depth - seen[:, 1]).max()
    away = max(right + left, top + bottom) / (2 * slope)
    place = mathutils.Vector((centred(seen[:, 0], away - seen[:, 2], (right - left) / 2),
                              centred(seen[:, 1], away - seen[:, 2], (top - bottom) / 2), away))
    return mathutils.Matrix.Translation(turn @ place) @ turn.to_4x4()


def centred(offsets, depths, start):
    """The camera's place on one axis that leaves equal room on both sides of the picture."""
    place = start
    for _ in range(4):
        seen = (offsets - place) / depths
        low, high = seen.argmin(), seen.argmax()
        place += (seen[low] + seen[high]) / (1 / depths[low] + 1 / depths[high])
    return place


def method(model, options):
    """The method's eight cube-corner cameras, aimed at the true centre of the model.

    The released renderer took the centre (x, z, -y) of the Y-up OBJ back as (x, -y, z): it aims at
    the model's place mirrored in y, which is off by -2y once the true centre is the origin.
    """
    off = -2 * model.scale * model.centre[1] if options["released_framing"] else 0.0
    reach = METHOD_REACH * model.extent
    result = []
    for corner, euler in zip(itertools.product((-1, 1), repeat=3), METHOD_EULERS):
        place = (corner[0] * reach / math.sqrt(2), corner[1] * reach / math.sqrt(2) + off,
                 corner[2] * reach)
        turn = mathutils.Euler([math.radians(angle) for angle in euler]).to_matrix()
        result.append(View(mathutils.Matrix.Translation(place) @ turn.to_4x4(), METHOD_HALF_ANGLE))
    return result


KINDS = {"orbit": orbit, "method": method, "judge": judge}
