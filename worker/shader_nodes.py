"""Reading colours and numbers out of a material's node tree.

Follows links past reroutes and into groups. Also finds the materials with several colours, which
are sampled (sampling.py). Values come from an untrusted file: every result is finite and in its
range.
"""
import math

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
        inner = by_weight(node)
    for entry in inner:
        if entry.type == "SHADER":
            shader = first_shader(entry, depth + 1)
            # A mix with Transparent is about the other shader.
            if shader is not None and (shader.type != "BSDF_TRANSPARENT" or entry == inner[-1]):
                return shader
    return None


def by_weight(node):
    """The node's inputs, of a mix the shader with the larger share first."""
    if node.type != "MIX_SHADER" or node.inputs[0].is_linked or node.inputs[0].default_value <= 0.5:
        return list(node.inputs)
    return [node.inputs[0], node.inputs[2], node.inputs[1]]


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


def socket_colour(entry):
    """The RGB that a colour socket holds or that an RGB node gives it; None for any other link."""
    if entry is None or entry.type != "RGBA":
        return None
    node = linked_node(entry)
    if node is None:
        return unit(entry.default_value)[:3]
    return unit(node.outputs[0].default_value)[:3] if node.type == "RGB" else None


def colour_socket(shader):
    """The socket of the shader's visible colour; for a dark or bare shader that glows, its glow."""
    own = shader.inputs[SHADERS[shader.type]]
    glow = socket(shader, "Emission Color", "Emission")
    if shader.type != "BSDF_PRINCIPLED" or glow is None or is_fed(own) or not is_on(shader, glow):
        return own
    rgb = unit(own.default_value)[:3]
    return glow if max(rgb) < 0.05 or close(rgb, (0.8, 0.8, 0.8)) else own


def is_on(shader, glow):
    strength = socket(shader, "Emission Strength")
    bright = strength is None or strength.is_linked or strength.default_value > 0
    return bright and (is_fed(glow) or max(unit(glow.default_value)[:3]) > 0)


def is_fed(entry):
    """Whether the socket's colour is not fixed."""
    node = linked_node(entry)
    return node is not None and node.type != "RGB"


def varies(material):
    """Whether nodes compute the colour of the material's surface."""
    tree = material.node_tree if material.use_nodes else None
    output = tree.get_output_node("ALL") if tree else None
    shaders = shader_nodes(output.inputs["Surface"], set()) if output else []
    return any(is_varied(one) for one in shaders)


def is_varied(node):
    if node.type == "MIX_SHADER":
        return (is_fed(node.inputs[0])
                and not any(one.type == "BSDF_TRANSPARENT" for one in map(linked_node, node.inputs)
                            if one is not None))
    return (node.type in SHADERS and node.type != "BSDF_TRANSPARENT"
            and is_fed(colour_socket(node)))


def shader_nodes(wanted, met):
    """The nodes that take part in the surface, through groups as well."""
    node = linked_node(wanted)
    if node is None or node in met:
        return []
    met.add(node)
    inner = node.inputs
    if node.type == "GROUP" and node.node_tree:
        inner = [entry for one in node.node_tree.nodes if one.type == "GROUP_OUTPUT"
                 for entry in one.inputs]
    return [node] + [one for entry in inner if entry.type == "SHADER"
                     for one in shader_nodes(entry, met)]


def depends_on_object(tree, met=None):
    """Whether two objects with one mesh may differ in the colours that the nodes give."""
    met = set() if met is None else met
    if tree is None or tree in met:
        return False
    met.add(tree)
    return any(node.type in {"OBJECT_INFO", "PARTICLE_INFO"}
               or getattr(node, "attribute_type", "GEOMETRY") != "GEOMETRY"
               or node.type == "TEX_COORD" and node.outputs["Object"].is_linked
               or node.type == "NEW_GEOMETRY" and node.outputs["Position"].is_linked
               or node.type == "GROUP" and depends_on_object(node.node_tree, met)
               for node in tree.nodes)


def unit(values):
    return tuple(share(value) for value in values)


def share(value, limit=1.0):
    return min(max(float(value), 0.0), limit) if math.isfinite(value) else 0.0


def close(left, right):
    return all(abs(a - b) < 1e-4 for a, b in zip(left, right))
