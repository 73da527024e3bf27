"""Reading colours and numbers out of a material's node tree.

Averages what varies, follows links past reroutes and into groups, and says None where a colour cannot
be told. Values come from an untrusted file: every result is finite and in its range.
"""
import math

import numpy

SHADERS = {  # node type: the socket that holds its colour
    "BSDF_PRINCIPLED": "Base Color", "BSDF_DIFFUSE": "Color", "EMISSION": "Color",
    "BSDF_GLOSSY": "Color", "BSDF_ANISOTROPIC": "Color", "BSDF_GLASS": "Color",
    "BSDF_REFRACTION": "Color", "BSDF_TRANSPARENT": "Color", "BSDF_TRANSLUCENT": "Color",
    "BSDF_TOON": "Color", "BSDF_VELVET": "Color", "BSDF_SHEEN": "Color",
    "BSDF_METALLIC": "Base Color",
    "SUBSURFACE_SCATTERING": "Color", "EEVEE_SPECULAR": "Base Color",
}
CLEAR_SHADERS = {"BSDF_GLASS", "BSDF_REFRACTION", "BSDF_TRANSPARENT"}
MAX_DEPTH = 16
MAX_IMAGE_VALUES = 1 << 24


def surface_shader(material):
    """The first shader with a colour on the way to the active material output."""
    tree = material.node_tree if material.use_nodes else None
    output = tree.get_output_node("ALL") if tree else None
    return first_shader(output.inputs["Surface"], 0) if output else None


def first_shader(wanted, depth):
    node = linked_node(wanted)
    if node is None or depth > MAX_DEPTH:
        return None
    if node.type in SHADERS:
        return node
    if node.type == "GROUP" and node.node_tree:
        ends = [one for one in node.node_tree.nodes if one.type == "GROUP_OUTPUT"]
        inner = [entry for end in ends for entry in end.inputs]
    else:
        inner = node.inputs
    for entry in inner:
        if entry.type == "SHADER":
            shader = first_shader(entry, depth + 1)
            # A mix with Transparent is about the other shader.
            if shader is not None and (shader.type != "BSDF_TRANSPARENT" or entry == inner[-1]):
                return shader
    return None


def linked_node(entry):
    """The node that feeds the socket, past reroutes; None when nothing does."""
    for _ in range(MAX_DEPTH):
        if entry is None or not entry.is_linked or not entry.links:
            return None
        node = entry.links[0].from_node
        if node.type != "REROUTE":
            return node
        entry = node.inputs[0]
    return None


def socket(node, *names):
    return next((node.inputs[name] for name in names if name in node.inputs), None)


def socket_number(node, *names, default=0.0, limit=1.0):
    """The value of the first socket there is; `default` when it is linked or missing."""
    entry = socket(node, *names)
    if entry is None or entry.is_linked:
        return default
    return share(entry.default_value, limit)


def socket_colour(entry, depth=0):
    """The RGB a colour socket gives, averaged where it varies; None when that cannot be told."""
    if entry is None or depth > MAX_DEPTH:
        return None
    if not entry.is_linked:
        if entry.type == "RGBA":
            return unit(entry.default_value)[:3]
        return None
    node = linked_node(entry)
    return node_colour(node, depth + 1) if node else None


def node_colour(node, depth):
    if node.type == "RGB":
        return unit(node.outputs[0].default_value)[:3]
    if node.type == "VALTORGB":
        return mean([unit(one.color)[:3] for one in node.color_ramp.elements])
    if node.type == "TEX_IMAGE":
        return image_colour(node.image)
    if node.type in {"TEX_CHECKER", "TEX_BRICK"}:
        return mean([socket_colour(socket(node, name), depth) for name in ("Color1", "Color2")])
    if node.type in {"MIX_RGB", "MIX"}:
        return mean([socket_colour(one, depth) for one in node.inputs
                     if one.type == "RGBA" and one.enabled])
    if node.type in {"HUE_SAT", "GAMMA", "BRIGHTCONTRAST", "INVERT", "CURVE_RGB"}:
        return socket_colour(socket(node, "Color"), depth)
    return None


def image_colour(image):
    if image is None or not image.has_data and image.packed_file is None:
        return None
    width, height = image.size
    if not 0 < width * height * image.channels <= MAX_IMAGE_VALUES or image.channels < 3:
        return None
    values = numpy.empty(width * height * image.channels, dtype=numpy.float32)
    image.pixels.foreach_get(values)
    rgb = values.reshape(-1, image.channels)[:, :3].mean(axis=0).tolist()
    if image.colorspace_settings.name == "sRGB" and not image.is_float:
        rgb = [srgb_to_linear(value) for value in rgb]
    return unit(rgb)


def srgb_to_linear(value):
    return value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4


def mean(colours):
    known = [one for one in colours if one is not None]
    return unit(sum(values) / len(known) for values in zip(*known)) if known else None


def unit(values):
    return tuple(share(value) for value in values)


def share(value, limit=1.0):
    return min(max(float(value), 0.0), limit) if math.isfinite(value) else 0.0


def close(left, right):
    return all(abs(a - b) < 1e-4 for a, b in zip(left, right))
