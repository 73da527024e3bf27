"""The rendered colours of materials whose colour varies: painted, textured or computed.

Cycles bakes an unlit copy of each material at many points of the mesh. The result is a colour for
each face, and a small palette of the colours that differ visibly.
"""
import contextlib

import bmesh
import bpy
import mathutils
import numpy

import exports
from unlit import NoBake, unlit

MAX_MESHES = 500
MAX_CORNERS = 4_000_000
LEAST_CORNERS = 4096  # The eight corners of a cube are too few samples of its picture.
MAX_CUTS = 31
TARGET = "maquette.bake"
FACE = "maquette.face"
# Colours nearer than this in sRGB (0 to 1 for each of red, green, blue) count as one.
APART = 0.15
MAX_COLOURS = 8


class Sampler:
    """A scene to bake in; use it as a context manager, with no dependency graph being read.

    `unit` is what the meshes were scaled by: nodes ask for places as the script's scene has them.
    """

    def __init__(self, unit):
        self.unit = unit

    def __enter__(self):
        self.unlit = {}
        self.meshes = 0
        self.kept = bpy.context.window.scene
        self.scene = bpy.data.scenes.new("Sampling")
        bpy.context.window.scene = self.scene
        return self

    def __exit__(self, *_):
        bpy.context.window.scene = self.kept
        bpy.data.scenes.remove(self.scene)
        return False

    def face_colours(self, mesh, materials, original, matrix):
        """Linear RGB for each face of the mesh, or None where the colour is unknown.

        `materials` has one for each slot, None where the colour is not needed. `original` is the
        object whose colour, name and properties the nodes may read.
        """
        self.meshes += 1
        if self.meshes > MAX_MESHES or len(mesh.loops) > MAX_CORNERS or not is_finite(mesh):
            return None
        sample = None
        try:
            glowing = [self.unlit_of(material) if material else None for material in materials]
            self.set_up_cycles()
            sample = points_mesh(mesh, glowing, self.unit)
            with stand_in(self.scene, sample, original, matrix) as one:
                corners = bake(one)
        except (NoBake, RuntimeError, TypeError, AttributeError):  # This Blender has no Cycles.
            if sample is not None:
                bpy.data.meshes.remove(sample)
            return None
        return by_face(sample, corners, len(mesh.polygons))

    def unlit_of(self, material):
        if material not in self.unlit:
            self.unlit[material] = None
            self.unlit[material] = unlit(material)
        if self.unlit[material] is None:
            raise NoBake(material.name)
        return self.unlit[material]

    def set_up_cycles(self):
        self.scene.render.engine = "CYCLES"
        cycles = self.scene.cycles
        cycles.device = "CPU"
        cycles.samples = 1
        cycles.use_denoising = False


def is_finite(mesh):
    points = numpy.empty(3 * len(mesh.vertices), dtype=numpy.float32)
    mesh.vertices.foreach_get("co", points)
    return numpy.isfinite(points).all()


def points_mesh(mesh, materials, unit):
    """A copy in the scene's unit with more corners. Each face stores the index of the original face."""
    sample = mesh.copy()
    sample.materials.clear()
    for material in materials:
        sample.materials.append(material)
    working = bmesh.new()
    working.from_mesh(mesh)
    working.transform(mathutils.Matrix.Scale(1 / unit, 4))
    origin = working.faces.layers.int.new(FACE)
    for index, face in enumerate(working.faces):
        face[origin] = index
    bmesh.ops.triangulate(working, faces=working.faces[:])
    cuts = int((LEAST_CORNERS / max(3 * len(working.faces), 1)) ** 0.5)
    if cuts > 0:
        bmesh.ops.subdivide_edges(working, edges=working.edges[:], cuts=min(cuts, MAX_CUTS),
                                  use_grid_fill=True)
    bmesh.ops.triangulate(working, faces=working.faces[:])
    working.to_mesh(sample)
    working.free()
    add_target(sample.color_attributes)
    return sample


def add_target(attributes):
    """Makes the attribute that the bake fills. Nodes without a name still read the old one."""
    read = attributes.render_color_index
    name = attributes[read].name if 0 <= read < len(attributes) else None
    attributes.new(TARGET, "FLOAT_COLOR", "CORNER")
    attributes.active_color = attributes[TARGET]
    if name is not None:
        attributes.render_color_index = attributes.keys().index(name)


@contextlib.contextmanager
def stand_in(scene, mesh, original, matrix):
    """An object with the mesh that looks like `original` to the nodes, selected and active."""
    name = original.name
    original.name = "maquette.original"  # Random colours depend on the name.
    one = bpy.data.objects.new(name, mesh)
    try:
        one.color = original.color
        one.pass_index = original.pass_index
        copy_properties(original, one)
        one.matrix_world = matrix
        scene.collection.objects.link(one)
        layer = scene.view_layers[0]
        layer.objects.active = one
        one.select_set(True, view_layer=layer)
        yield one
    finally:
        bpy.data.objects.remove(one)
        original.name = name


def copy_properties(source, target):
    for key in source.keys():
        with contextlib.suppress(TypeError, KeyError, ValueError):
            target[key] = source[key]


def bake(one):
    with exports.quiet():
        done = bpy.ops.object.bake(type="EMIT", target="VERTEX_COLORS", use_clear=False)
    if "FINISHED" not in done:
        raise RuntimeError("the bake did not finish")
    target = one.data.color_attributes[TARGET].data
    colours = numpy.empty(4 * len(target), dtype=numpy.float32)
    target.foreach_get("color", colours)
    return numpy.nan_to_num(colours.reshape(-1, 4)[:, :3].astype(float)).clip(0, 1)


def by_face(sample, corners, count):
    """The mean colour of each of the first mesh's `count` faces; frees the sample."""
    faces = len(sample.polygons)
    origin = numpy.empty(faces, dtype=numpy.int32)
    sample.attributes[FACE].data.foreach_get("value", origin)
    size = areas(sample)
    bpy.data.meshes.remove(sample)
    colour = corners.reshape(faces, 3, 3).mean(axis=1)
    total = numpy.bincount(origin, size, count)
    sums = [numpy.bincount(origin, size * colour[:, channel], count) for channel in range(3)]
    return numpy.stack(sums, axis=1) / numpy.maximum(total, 1e-300)[:, None]


def areas(mesh):
    """The area of each face, slightly above zero, so that weighted means are defined."""
    size = numpy.empty(len(mesh.polygons), dtype=numpy.float32)
    mesh.polygons.foreach_get("area", size)
    size = numpy.nan_to_num(size.astype(float))
    return size + max(1e-9 * size.max(initial=0), 1e-30)


def palette(colours, weights):
    """Groups colours that look alike. Returns a label for each colour, and each label's colour,
    the widest first. A label's colour is the weighted mean of its group."""
    seen = encoded(colours)
    bins, inverse = numpy.unique((seen * 15).round().astype(int), axis=0, return_inverse=True)
    heavy = numpy.bincount(inverse.ravel(), weights, len(bins))
    centres, place = [], numpy.empty(len(bins), dtype=int)
    for one in numpy.argsort(-heavy, kind="stable"):
        spans = [numpy.linalg.norm(bins[one] / 15 - centre) for centre in centres]
        if not spans or (min(spans) > APART and len(centres) < MAX_COLOURS):
            centres.append(bins[one] / 15)
            spans.append(0.0)
        place[one] = numpy.argmin(spans)
    labels = place[inverse.ravel()]
    total = numpy.bincount(labels, weights)
    means = [numpy.bincount(labels, weights * colours[:, channel]) / total for channel in range(3)]
    # Parts that look alike share a material.
    return labels, numpy.stack(means, axis=1).round(3)


def encoded(linear):
    """Linear values as sRGB."""
    return numpy.where(linear <= 0.0031308, 12.92 * linear,
                       1.055 * numpy.maximum(linear, 1e-9) ** (1 / 2.4) - 0.055).clip(0, 1)
