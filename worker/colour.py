"""One colour per material: what Workbench draws, what exports carry and what facts say.

Workbench draws the viewport colour, exporters take the node tree. reconcile() decides which of the
two the script meant and writes it into both; Wardrobe makes the plain materials that parts wear.
"""
import dataclasses
import math

import bpy
import numpy

import sampling
from shader_nodes import (CLEAR_SHADERS, colour_socket, close, depends_on_object, share, socket,
                          SHADERS, socket_colour, socket_number, surface_shader, unit, varies)

VIEWPORT_DEFAULT = (0.8, 0.8, 0.8, 1.0)
BARE = (0.8, 0.8, 0.8, 1.0)
BARE_NAME = "Default"


@dataclasses.dataclass(frozen=True)
class Look:
    rgba: tuple  # Linear, each in [0, 1].
    metallic: float = 0.0
    roughness: float = 0.5
    emission: tuple = (0.0, 0.0, 0.0)  # Linear, times its strength, at most 1.
    # "principled" (the node tree), "viewport", "none", or "unknown": nodes give a colour that has
    # not been sampled.
    source: str = "none"
    glow: float = 0.0  # How much the sampled colour glows.

    @property
    def is_known(self):
        return self.source != "unknown"

    def sampled(self, rgb):
        """The look with the colour that a sample gave."""
        emission = unit(self.glow * value for value in rgb) if self.glow else self.emission
        return dataclasses.replace(self, rgba=unit((*rgb, self.rgba[3])), emission=emission,
                                   source="principled", glow=0.0)


def reconcile(materials):
    """Settles each material's colour in place. Returns name -> Look."""
    looks = {}
    for material in materials:
        if material.grease_pencil is not None:
            continue
        look = node_look(material) or viewport_look(material)
        write(material, look)
        looks[material.name] = look
    return looks


def viewport_look(material):
    red, green, blue, alpha = material.diffuse_color
    # Renderers ignore this alpha unless asked; a zero is a slip, never an invisible part.
    return Look(unit((red, green, blue, alpha or 1.0)), share(material.metallic),
                share(material.roughness), source="viewport")


def node_look(material):
    """What the node tree says; None when it was left as Blender makes it."""
    shader = surface_shader(material)
    if shader is None:
        return None
    if varies(material):
        return varied_look(shader)
    rgb = socket_colour(socket(shader, SHADERS[shader.type]))
    if shader.type == "BSDF_PRINCIPLED":
        return principled_look(material, shader, rgb)
    if rgb is None:
        return None
    emission = unit(rgb) if shader.type == "EMISSION" else (0.0, 0.0, 0.0)
    alpha, metallic, roughness = finish_of(shader)
    return Look(unit((*rgb, alpha)), metallic, roughness, emission, "principled")


def varied_look(shader):
    """All but the colour, which has to be sampled."""
    alpha, metallic, roughness = finish_of(shader)
    look = Look((*BARE[:3], alpha), metallic, roughness, source="unknown")
    if shader.type == "EMISSION":
        return dataclasses.replace(look, glow=1.0)
    if shader.type != "BSDF_PRINCIPLED":
        return look
    if colour_socket(shader) == socket(shader, "Emission Color", "Emission"):
        strength = socket_number(shader, "Emission Strength", default=1.0, limit=math.inf)
        return dataclasses.replace(look, glow=strength)
    return dataclasses.replace(look, emission=glow_of(shader))


def finish_of(shader):
    """Alpha, metallic and roughness."""
    rough = socket_number(shader, "Roughness", default=0.5)
    if shader.type == "EMISSION":
        return 1.0, 0.0, 0.5
    if shader.type != "BSDF_PRINCIPLED":
        alpha = 0.35 if shader.type in CLEAR_SHADERS else 1.0
        return alpha, 1.0 if shader.type == "BSDF_METALLIC" else 0.0, rough
    alpha = socket_number(shader, "Alpha", default=1.0)
    # Workbench and some viewers do not support transmission, so clear means partly transparent.
    clear = socket_number(shader, "Transmission", "Transmission Weight")
    return min(alpha, 1.0 - 0.65 * clear), socket_number(shader, "Metallic"), rough


def principled_look(material, shader, rgb):
    is_set = rgb is not None and not close(rgb, VIEWPORT_DEFAULT[:3])
    glow = glow_of(shader)
    if any(glow) and (not is_set or max(rgb) < 0.05) and viewport_is_default(material):
        rgb, is_set = glow, True
    alpha, metallic, roughness = finish_of(shader)
    if not is_set and not viewport_is_default(material):
        return None
    if not is_set and alpha == 1.0 and not any(glow) and is_untouched(shader):
        return None
    return Look(unit((*(rgb or BARE[:3]), alpha)), metallic, roughness, glow, "principled")


def glow_of(shader):
    rgb = socket_colour(socket(shader, "Emission Color", "Emission")) or (0.0, 0.0, 0.0)
    strength = socket_number(shader, "Emission Strength", limit=math.inf)
    return unit(strength * value for value in rgb)


def viewport_is_default(material):
    return close(material.diffuse_color, VIEWPORT_DEFAULT)


def is_untouched(shader):
    return (socket_number(shader, "Metallic") == 0.0
            and close([socket_number(shader, "Roughness", default=0.5)], [0.5]))


def write(material, look):
    """Puts the look where Workbench and exporters read it; other nodes stay as they are."""
    if look.is_known:
        material.diffuse_color = look.rgba
    material.metallic = look.metallic
    material.roughness = look.roughness
    if look.source in {"principled", "unknown"}:
        return
    if not material.use_nodes:
        material.use_nodes = True
    shader = surface_shader(material)
    if shader is None or shader.type != "BSDF_PRINCIPLED":
        shader = fresh_principled(material.node_tree)
    fill(shader, material.node_tree, look)
    show_alpha(material, look)


def fresh_principled(tree):
    shader = tree.nodes.new("ShaderNodeBsdfPrincipled")
    output = tree.get_output_node("ALL") or tree.nodes.new("ShaderNodeOutputMaterial")
    tree.links.new(shader.outputs[0], output.inputs["Surface"])
    return shader


def fill(shader, tree, look):
    values = {("Base Color",): (*look.rgba[:3], 1.0), ("Alpha",): look.rgba[3],
              ("Metallic",): look.metallic, ("Roughness",): look.roughness}
    if any(look.emission):
        values[("Emission Color", "Emission")] = (*look.emission, 1.0)
        values[("Emission Strength",)] = 1.0
    for names, value in values.items():
        entry = socket(shader, *names)
        for link in list(entry.links):
            tree.links.remove(link)
        entry.default_value = value


def show_alpha(material, look):
    if look.rgba[3] == 1.0:
        return
    if hasattr(material, "surface_render_method"):  # Blender 4.2 and later.
        material.surface_render_method = "BLENDED"
    else:
        material.blend_method = "BLEND"


@dataclasses.dataclass
class Fitting:
    """A mesh that waits for its materials."""

    mesh: bpy.types.Mesh
    slots: list  # (name, Look) for each material of the mesh.
    original: bpy.types.Object
    matrix: numpy.ndarray
    worn: list  # The list that dress() has returned; empty until settle().


class Wardrobe:
    """The plain materials that parts wear: one Principled node each, nothing of the script's."""

    def __init__(self, looks, unit):
        self.looks = looks
        self.unit = unit  # Of the scene, in metres.
        self.made = {}
        self.waiting = []

    def tells_apart(self, evaluated):
        """Values that objects with one mesh must also have in common to share their colours."""
        materials = [entry.material for entry in evaluated.material_slots]
        for material in [*materials, *evaluated.data.materials]:
            look = self.looks.get(material.name) if material else None
            if look and not look.is_known and depends_on_object(material.node_tree):
                return evaluated.original.name, *evaluated.color
        return ()

    def dress(self, mesh, evaluated):
        """Swaps the mesh's materials for ours. Returns (material, Look) for each material that a
        face wears. If a colour has to be sampled, settle() fills the list."""
        names = [material.name if material else None for material in mesh.materials]
        for index, entry in enumerate(evaluated.material_slots):
            if entry.link == "OBJECT" and index < len(names):
                names[index] = entry.material.name if entry.material else None
        slots = [self.choose(name, evaluated) for name in names or [None]]
        worn = []
        fitting = Fitting(mesh, slots, evaluated.original, numpy.array(evaluated.matrix_world), worn)
        if all(look.is_known for _, look in slots):
            self.put_on(fitting, slots, slot_of_faces(mesh, len(slots)))
        else:
            self.waiting.append(fitting)
        return worn

    def choose(self, name, evaluated):
        look = self.looks.get(name)
        if look is not None:
            return name, look
        look = Look(unit((*evaluated.color[:3], evaluated.color[3] or 1.0)))
        return BARE_NAME, Look(BARE) if close(look.rgba, (1, 1, 1, 1)) else look

    def settle(self):
        """Samples the colours that dress() could not read and puts their means into `looks`.

        The dependency graph must not be in use: the sampler changes the scene.
        """
        if not self.waiting:
            return
        sums = {}
        with sampling.Sampler(self.unit) as sampler:
            for fitting in self.waiting:
                self.fit(fitting, sampler, sums)
        for name, (weight, colour) in sums.items():
            self.looks[name] = self.looks[name].sampled(colour / weight)
        self.waiting.clear()

    def fit(self, fitting, sampler, sums):
        """Gives each face the sampled colour that is nearest to its own."""
        wanted = [None if look.is_known else bpy.data.materials[name]
                  for name, look in fitting.slots]
        colours = sampler.face_colours(fitting.mesh, wanted, fitting.original, fitting.matrix)
        slots, faces = list(fitting.slots), slot_of_faces(fitting.mesh, len(fitting.slots))
        worn = numpy.unique(faces) if colours is not None else []
        sizes = sampling.areas(fitting.mesh)
        for index in [one for one in worn if wanted[one]]:
            name, look = slots[index]
            own = numpy.flatnonzero(faces == index)
            labels, means = sampling.palette(colours[own], sizes[own])
            faces[own[labels > 0]] = len(slots) - 1 + labels[labels > 0]
            slots[index] = name, look.sampled(means[0])
            slots += [(name, look.sampled(rgb)) for rgb in means[1:]]
            weight, colour = sums.get(name, (0.0, 0.0))
            sums[name] = weight + sizes[own].sum(), colour + sizes[own] @ colours[own]
        self.put_on(fitting, slots, faces)

    def put_on(self, fitting, slots, faces):
        """Gives the mesh our materials, one for each slot, and its faces theirs."""
        mesh, worn = fitting.mesh, set(faces.tolist())
        mesh.materials.clear()
        for index, (name, look) in enumerate(slots):
            material = self.material(name, look) if index in worn else None
            mesh.materials.append(material)
            if material:
                fitting.worn.append((material, look))
        mesh.polygons.foreach_set("material_index", faces)

    def material(self, name, look):
        if (name, look) not in self.made:
            self.made[name, look] = plain_material(look)
        return self.made[name, look]

    def name_materials(self):
        """Gives our materials the names of the script's, which are gone after it."""
        ours = set(self.made.values())
        bpy.data.batch_remove([one for one in bpy.data.materials if one not in ours])
        for (name, _), material in self.made.items():
            material.name = clean_name(name)


def slot_of_faces(mesh, count):
    slots = numpy.empty(len(mesh.polygons), dtype=numpy.int32)
    mesh.polygons.foreach_get("material_index", slots)
    return numpy.clip(slots, 0, count - 1)


def plain_material(look):
    material = bpy.data.materials.new("plain")
    material.use_nodes = True
    material.diffuse_color = look.rgba
    material.metallic = look.metallic
    material.roughness = look.roughness
    fill(surface_shader(material), material.node_tree, look)
    show_alpha(material, look)
    return material


def clean_name(name):
    """Without control characters: OBJ and MTL are formats of lines."""
    return "".join(letter if letter.isprintable() else "_" for letter in name) or "_"
