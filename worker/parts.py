"""The parts of a scene as plain meshes in a scene of our own.

A part is a render-visible mesh-like object with faces; boolean cutters that are hidden or shown as
wire are not parts. Instances become parts named <object>.instance.<n>. So do instances of a
pattern that is itself hidden in renders, because a render draws them. Lengths are metres, whatever
the scene's unit.
"""
import collections
import dataclasses
import math

import bmesh
import bpy
import mathutils
import numpy

import colour
import cutting
import unseen

TYPES = {"MESH": "mesh", "CURVE": "curve", "SURFACE": "surface", "FONT": "text", "META": "metaball"}
MAX_PARTS = 10_000


@dataclasses.dataclass
class Shape:
    """One evaluated mesh, which any number of parts may share."""

    mesh: bpy.types.Mesh
    points: numpy.ndarray  # Local corners of its faces, float64.
    triangles: int
    looks: list  # (material, colour.Look) for each material that a face wears.


@dataclasses.dataclass
class Part:
    type: str
    object: bpy.types.Object
    shape: Shape
    points: numpy.ndarray  # World-space corners of its faces, float64.
    matrix: numpy.ndarray  # From the shape's own space to the world's, 4 by 4, float64.
    cuts: list = dataclasses.field(default_factory=list)  # In the form of cutting.between().

    @property
    def name(self):
        return self.object.name


def realise(context, looks):
    """Replaces the opened file by a scene that holds just its parts.

    `looks` is the result of colour.reconcile(). Returns the parts, a sentence for each part that
    had to be left out, and the visible objects that are not parts (unseen.Unseen). If a part was
    found, the window then shows our scene, and the file's objects are removed.
    """
    cutters = boolean_cutters(context)
    unit = metres_per_unit(context.scene)
    show_what_renders(context.view_layer)
    wardrobe = colour.Wardrobe(looks, unit)
    shapes, found, left_out, beside = {}, [], [], unseen.Unseen()
    originals = []  # The objects that the found parts come from.
    copies = collections.Counter()
    for instance in context.evaluated_depsgraph_get().object_instances:
        original = instance.object.original
        # Hidden objects come here only as the pattern of copies, which a render draws.
        is_cutter = original in cutters and not original.hide_render
        if is_cutter or not renders(instance):
            continue
        beside.see(instance, is_copy(instance))
        # Text, curves and metaballs come twice: as their own type and as a mesh.
        if instance.object.type != "MESH":
            continue
        key = shape_key(instance.object), wardrobe.tells_apart(instance.object)
        if key not in shapes:
            shapes[key] = evaluated_shape(instance.object, wardrobe, unit)
        shape = shapes[key]
        if shape.triangles == 0:
            continue
        beside.with_faces.add(original)
        name = colour.clean_name(instance.object.name)
        matrix = numpy.array(instance.matrix_world, dtype=numpy.float64)
        matrix[:3, 3] *= unit
        points = shape.points @ matrix[:3, :3].T + matrix[:3, 3]
        if not numpy.isfinite(points).all():
            left_out.append(f"part {name!r} was left out: its coordinates are not finite")
            continue
        if len(found) == MAX_PARTS:
            left_out.append(f"only the first {MAX_PARTS} parts were kept")
            break
        if is_copy(instance):
            copies[name] += 1
            name = f"{name[:40]}.instance.{copies[name]}"
        found.append((name, TYPES.get(original.type, "mesh"), shape, points, matrix))
        originals.append(original)
    beside.finish()
    if not found:
        return [], left_out, beside
    wardrobe.settle()
    cuts = cutting.between(originals)
    collection = own_scene(context)
    wardrobe.name_materials()
    realised = [place(collection, *one) for one in found]
    for part, own in zip(realised, cuts):
        part.cuts = own
    return realised, left_out, beside


def metres_per_unit(scene):
    """Metres per unit by the scene's settings; the display unit (length_unit) changes nothing."""
    units = scene.unit_settings
    scale = units.scale_length
    is_said = units.system != "NONE" and math.isfinite(scale) and scale > 0
    # The scale is stored in 32 bits: 0.001 comes as 0.0010000000474974513.
    return float(f"{scale:.7g}") if is_said else 1.0


def boolean_cutters(context):
    """Objects that only cut others: operands that are hidden or drawn as wire or bounds."""
    found = set()
    for target in context.scene.objects:
        for modifier in target.modifiers:
            found |= cutting.operands(modifier) - {target}
    return {one for one in found
            if one.display_type in {"WIRE", "BOUNDS"} or one.hide_render or not one.visible_get()}


def show_what_renders(view_layer):
    """Makes the depsgraph evaluate the objects that a render would show, and no others."""
    def open_layer(layer):
        layer.hide_viewport = False
        for child in layer.children:
            open_layer(child)

    open_layer(view_layer.layer_collection)
    for collection in bpy.data.collections:
        collection.hide_viewport = collection.hide_render
    for one in bpy.data.objects:
        one.hide_viewport = one.hide_render
        one.show_instancer_for_viewport = one.show_instancer_for_render
        for modifier in one.modifiers:
            modifier.show_viewport = modifier.show_render
    for settings in bpy.data.particles:
        settings.display_percentage = 100
        shown = "child_nbr" if hasattr(settings, "child_nbr") else "child_percent"  # From 4.0.
        setattr(settings, shown, settings.rendered_child_count)
    for one in view_layer.objects:
        one.hide_set(False)
    view_layer.update()


def renders(instance):
    if not instance.show_self:
        return False
    holder = instance.object.original.parent
    # An object that is copied onto its parent's vertices or faces is not rendered itself.
    return instance.is_instance or not holder or holder.instance_type not in {"VERTS", "FACES"}


def is_copy(instance):
    """Whether an instancer put it there; an object's own mesh also counts as instance in bpy."""
    if not instance.is_instance:
        return False
    original = instance.object.original
    own = original.type != "MESH" and instance.parent.original == original
    if own and original.type == "META":  # It takes no modifiers that could instance others.
        return False
    return not own or instance.object.data.name != original.data.name


def shape_key(evaluated):
    """Equal for objects that show the same mesh in the same materials."""
    own = tuple(slot.material.name if slot.link == "OBJECT" and slot.material else None
                for slot in evaluated.material_slots)
    colour_of_bare = () if own else tuple(evaluated.color)
    return evaluated.original.type, evaluated.data.as_pointer(), own, colour_of_bare


def evaluated_shape(evaluated, wardrobe, unit):
    """The mesh in metres with its loose geometry dropped and our materials put on."""
    depsgraph = bpy.context.evaluated_depsgraph_get()
    owner = evaluated.original.evaluated_get(depsgraph)
    if owner.data == evaluated.data:
        mesh = bpy.data.meshes.new_from_object(owner, preserve_all_data_layers=True,
                                               depsgraph=depsgraph)
    else:  # Made by nodes, or shown by a text, curve or metaball: new_from_object() can't take it.
        mesh = evaluated.data.copy()
    if mesh is None or not mesh.polygons:
        return Shape(mesh, numpy.empty((0, 3)), 0, [])
    drop_loose(mesh)
    if unit != 1:
        mesh.transform(mathutils.Matrix.Scale(unit, 4))
    points = coordinates(mesh)
    if numpy.isfinite(points).all():
        mesh.validate()
        points = coordinates(mesh)
    sides = numpy.empty(len(mesh.polygons), dtype=numpy.int32)
    mesh.polygons.foreach_get("loop_total", sides)
    looks = wardrobe.dress(mesh, evaluated)
    return Shape(mesh, points, int((sides - 2).sum()), looks)


def coordinates(mesh):
    points = numpy.empty(3 * len(mesh.vertices), dtype=numpy.float32)
    mesh.vertices.foreach_get("co", points)
    return points.reshape(-1, 3).astype(numpy.float64)


def drop_loose(mesh):
    """Removes vertices and edges without a face: no export of a surface holds them."""
    corners = numpy.empty(len(mesh.loops), dtype=numpy.int32)
    edges = numpy.empty(len(mesh.loops), dtype=numpy.int32)
    mesh.loops.foreach_get("vertex_index", corners)
    mesh.loops.foreach_get("edge_index", edges)
    if (len(numpy.unique(corners)) == len(mesh.vertices)
            and len(numpy.unique(edges)) == len(mesh.edges)):
        return
    working = bmesh.new()
    working.from_mesh(mesh)
    bmesh.ops.delete(working, geom=[edge for edge in working.edges if not edge.link_faces],
                     context="EDGES")
    bmesh.ops.delete(working, geom=[one for one in working.verts if not one.link_faces],
                     context="VERTS")
    working.to_mesh(mesh)
    working.free()


def own_scene(context):
    """A new scene in the window; the file's scenes and objects are removed."""
    scene = bpy.data.scenes.new("Maquette")
    context.window.scene = scene
    for other in list(bpy.data.scenes):
        if other != scene:
            bpy.data.scenes.remove(other)
    bpy.data.batch_remove(list(bpy.data.objects))
    return scene.collection


def place(collection, name, kind, shape, points, matrix):
    """The part as an object; a transform that is_plain() refuses goes into its mesh."""
    transform = mathutils.Matrix(matrix.tolist())
    mesh = shape.mesh
    if not is_plain(transform):
        mesh = mesh.copy()
        mesh.transform(transform)
        if transform.determinant() < 0:
            mesh.flip_normals()
        transform = mathutils.Matrix.Identity(4)
    one = bpy.data.objects.new(name, mesh)
    if mesh.users == 1:
        mesh.name = name
    one.matrix_world = transform
    collection.objects.link(one)
    return Part(kind, one, shape, points, matrix)


def is_plain(transform):
    """Whether location, rotation and positive scale say all of it, so that every format can."""
    if transform.determinant() <= 0:
        return False
    again = numpy.array(mathutils.Matrix.LocRotScale(*transform.decompose()))
    size = max(abs(value) for row in transform.to_3x3() for value in row)
    return numpy.allclose(again, numpy.array(transform), rtol=1e-5, atol=1e-6 * size)
