"""A copy of a material whose shaders glow in their own colours, so a bake shows only colours."""
from shader_nodes import MAX_DEPTH, SHADERS, colour_socket, linked_node


class NoBake(Exception):
    """The material's colour depends on light, or on something that Cycles does not draw."""


def unlit(material):
    """The copy; raises NoBake when the bake would differ from a render."""
    copy = material.copy()
    tree = copy.node_tree
    output = tree.get_output_node("ALL")
    for other in [one for one in tree.nodes if one.type == "OUTPUT_MATERIAL" and one != output]:
        tree.nodes.remove(other)
    output.target = "ALL"
    for name in ("Displacement", "Volume"):
        for link in list(output.inputs[name].links):
            tree.links.remove(link)
    make_unlit(tree, {}, 0)
    return copy


def make_unlit(tree, groups, depth):
    """Changes the tree in place; `groups` has the copy of each group that was met."""
    for node in list(tree.nodes):
        if node.type == "TEX_IMAGE" and is_used(node) and not has_pixels(node.image):
            raise NoBake("a picture is not there")
        if node.type == "SHADERTORGB":
            raise NoBake("Shader to RGB depends on the light")
        if node.type == "GROUP" and node.node_tree and depth < MAX_DEPTH:
            own = groups.get(node.node_tree)
            if own is None:
                original = node.node_tree
                own = groups[original] = original.copy()
                make_unlit(own, groups, depth + 1)
            node.node_tree = own
        elif node.type in SHADERS and node.type != "BSDF_TRANSPARENT":
            glow_instead(tree, node)
    for node in [one for one in tree.nodes if one.type == "MIX_SHADER"]:
        pass_transparent(tree, node)


def is_used(node):
    return any(output.is_linked for output in node.outputs)


def has_pixels(image):
    """Reads the picture if it has not been read."""
    return image is not None and image.size[0] * image.size[1] > 0


def glow_instead(tree, shader):
    glow = tree.nodes.new("ShaderNodeEmission")
    entry = colour_socket(shader)
    if entry.is_linked and entry.links:
        tree.links.new(entry.links[0].from_socket, glow.inputs["Color"])
    else:
        glow.inputs["Color"].default_value = entry.default_value
    for target in [link.to_socket for link in shader.outputs[0].links]:
        tree.links.new(glow.outputs[0], target)


def pass_transparent(tree, mix):
    """Replaces a mix with Transparent by the other shader."""
    shaders = [entry for entry in mix.inputs if entry.type == "SHADER"]
    clear = [is_transparent(entry) for entry in shaders]
    if sorted(clear) != [False, True]:
        return
    other = shaders[clear.index(False)]
    if not other.is_linked:
        return
    for target in [link.to_socket for link in mix.outputs[0].links]:
        tree.links.new(other.links[0].from_socket, target)


def is_transparent(entry):
    node = linked_node(entry)
    return node is not None and node.type == "BSDF_TRANSPARENT"
