"""One colour per material: what Workbench draws, what exports carry and what facts say.

Workbench draws the viewport colour, exporters take the node tree. reconcile() decides which of the
two the script meant and writes it into both; Wardrobe makes the plain materials that parts wear.
"""
import dataclasses
import math

import bpy
import numpy

from shader_nodes import (CLEAR_SHADERS, SHADERS, close, share, socket, socket_colour, socket_number,
                          surface_shader, unit)

VIEWPORT_DEFAULT = (0.8, 0.8, 0.8, 1.0)
BARE = (0.8, 0.8, 0.8, 1.0)
BARE_NAME = "Default"


@dataclasses.dataclass(frozen=True)
class Look:
    rgba: tuple  # Linear, each in [0, 1].
    metallic: float = 0.0
    roughness: float = 0.5
    emission: tuple = (0.0, 0.0, 0.0)  # Linear, times its strength, at most 1.
    source: str = "none"  # "principled" (the node tree), "viewport" or "none".


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
    rgb = socket_colour(socket(shader, SHADERS[shader.type]))
    if shader.type == "EMISSION":
        return Look(unit((*rgb, 1.0)), emission=unit(rgb), source="principled") if rgb else None
    if shader.type != "BSDF_PRINCIPLED":
        alpha = 0.35 if shader.type in CLEAR_SHADERS else 1.0
        metal = 1.0 if shader.type == "BSDF_METALLIC" else 0.0
        rough = socket_number(shader, "Roughness", default=0.5)
        return Look(unit((*rgb, alpha)), metal, rough, source="principled") if rgb else None
    return principled_look(material, shader, rgb)


def principled_look(material, shader, rgb):
    is_set = rgb is not None and not close(rgb, VIEWPORT_DEFAULT[:3])
    glow = glow_of(shader)
    if any(glow) and (not is_set or max(rgb) < 0.05) and viewport_is_default(material):
        rgb, is_set = glow, True
    alpha = socket_number(shader, "Alpha", default=1.0)
    # Not all viewers and no Workbench know transmission: clear means partly see-through everywhere.
    clear = socket_number(shader, "Transmission", "Transmission Weight")
    alpha = min(alpha, 1.0 - 0.65 * clear)
    if not is_set and not viewport_is_default(material):
        return None
    if not is_set and alpha == 1.0 and not any(glow) and is_untouched(shader):
        return None
    return Look(unit((*(rgb or BARE[:3]), alpha)), socket_number(shader, "Metallic"),
                socket_number(shader, "Roughness", default=0.5), glow, "principled")


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
    material.diffuse_color = look.rgba
    material.metallic = look.metallic
    material.roughness = look.roughness
    if look.source == "principled":
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


class Wardrobe:
    """The plain materials that parts wear: one Principled node each, nothing of the script's."""

    def __init__(self, looks):
        self.looks = looks
        self.made = {}

    def dress(self, mesh, evaluated):
        """Swaps the mesh's materials for ours. Returns (material, Look) for those faces wear."""
        names = [material.name if material else None for material in mesh.materials]
        for index, entry in enumerate(evaluated.material_slots):
            if entry.link == "OBJECT" and index < len(names):
                names[index] = entry.material.name if entry.material else None
        chosen = [self.choose(name, evaluated) for name in names or [None]]
        for index, (material, _) in enumerate(chosen):
            if index < len(mesh.materials):
                mesh.materials[index] = material
            else:
                mesh.materials.append(material)
        worn = numpy.empty(len(mesh.polygons), dtype=numpy.int32)
        mesh.polygons.foreach_get("material_index", worn)
        worn = numpy.unique(numpy.clip(worn, 0, len(chosen) - 1)).tolist()
        return [chosen[index] for index in worn]

    def choose(self, name, evaluated):
        look = self.looks.get(name)
        if look is None:
            look = Look(unit((*evaluated.color[:3], evaluated.color[3] or 1.0)))
            look = Look(BARE) if close(look.rgba, (1, 1, 1, 1)) else look
            name = BARE_NAME
        key = (name, look)
        if key not in self.made:
            self.made[key] = plain_material(look)
        return self.made[key], look

    def name_materials(self):
        """Gives our materials the names of the script's, which are gone after it."""
        ours = set(self.made.values())
        bpy.data.batch_remove([one for one in bpy.data.materials if one not in ours])
        for (name, _), material in self.made.items():
            material.name = clean_name(name)


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
