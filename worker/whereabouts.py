"""Finds the geometry of a file, and reasons why the active scene may not show it.

Reads the saved data, before any evaluation. An object that "has a surface" here will probably give
faces; parts.py decides.
"""
import bpy

from sentences import counted, listed, quoted

SURFACES = {"MESH", "CURVE", "SURFACE", "FONT", "META"}


def take_scene(context):
    """Makes the only scene that shows a surface the active one. Returns a sentence when it did."""
    active = context.scene
    if shown(active, context.view_layer):
        return None
    others = [scene for scene in bpy.data.scenes if scene != active and shown(scene)]
    if len(others) != 1:
        return None
    context.window.scene = others[0]
    return (f"the active scene {quoted(active.name)} shows no surface: {quoted(others[0].name)}, "
            "the only scene that does, was taken")


def elsewhere(context):
    """Sentences on objects with a surface that are in no scene, or in one that is not active."""
    here = set(context.scene.objects)
    there = {}
    for scene in bpy.data.scenes:
        if scene != context.scene:
            there[scene] = not_helping(one for one in shown(scene) if one not in here)
    said = [f"{counted(len(some), 'object')} with a surface {stands(some)} in the scene "
            f"{quoted(scene.name)}, which is not active: {listed(some)}"
            for scene, some in there.items() if some]
    in_scenes = here.union(*(scene.objects for scene in bpy.data.scenes))
    some = not_helping(one for one in bpy.data.objects
                       if one not in in_scenes and may_have_surface(one))
    if some:
        said.append(f"{counted(len(some), 'object')} with a surface {stands(some)} in no collection "
                    f"of a scene and must be linked to one: {listed(some)}")
    return said


def why_empty(context):
    """Sentences on the contents of an active scene without a surface."""
    scene = context.scene
    hidden = {}
    for one, why in reasons(context.view_layer).items():
        if why and may_have_surface(one):
            hidden.setdefault(why, []).append(one)
    said = [f"{counted(len(some), 'object')} with a surface {stands(some)} in it but {why}: "
            f"{listed(some)}" for why, some in hidden.items()]
    said += elsewhere(context)
    kinds = {}
    for one in scene.objects:
        if one.type not in SURFACES:
            kinds[one.type] = kinds.get(one.type, 0) + 1
    if not scene.objects:
        start = f"the active scene {quoted(scene.name)} is empty"
    elif len(scene.objects) == sum(kinds.values()):
        only = " and ".join(counted(number, kind.replace("_", " ").lower())
                            for kind, number in sorted(kinds.items()))
        start = f"the active scene {quoted(scene.name)} holds {only} and nothing else"
    else:
        start = f"the active scene {quoted(scene.name)} shows no surface"
    unused = [one for kind in (bpy.data.meshes, bpy.data.curves) for one in kind
              if one.users == int(one.use_fake_user)]
    if unused and not bpy.data.objects:
        said.append(f"no object shows what was made: {listed(unused)} "
                    f"{'needs' if len(unused) == 1 else 'need'} an object "
                    "(bpy.data.objects.new) in a collection")
    return [start, *said]


def shown(scene, view_layer=None):
    """The objects with a surface that a render of the scene would show."""
    why = reasons(view_layer or scene.view_layers[0])
    return [one for one, hidden in why.items() if not hidden and may_have_surface(one)]


def reasons(view_layer):
    """Each object of the view layer's scene, and why a render leaves it out; "" when it does not."""
    found = {}

    def walk(layer, hidden):
        collection = layer.collection
        if collection.hide_render:
            hidden = f"hidden in renders with the collection {quoted(collection.name)}"
        why = hidden
        if layer.exclude:
            why = (f"the collection {quoted(collection.name)} is excluded from the view layer "
                   f"{quoted(view_layer.name)}")
        for one in collection.objects:
            if found.get(one) != "":
                found[one] = why or own_reason(one)
        for child in layer.children:
            walk(child, hidden)

    walk(view_layer.layer_collection, "")
    return found


def own_reason(one):
    pattern = pattern_of(one)
    if one.hide_render:
        return "hidden in renders (hide_render)"
    if pattern and pattern.hide_render:
        return f"an instance of the collection {quoted(pattern.name)}, which is hidden in renders"
    if pattern and all(each.hide_render for each in pattern.all_objects):
        return f"an instance of the collection {quoted(pattern.name)}, all of it hidden in renders"
    makes_copies = one.instance_type != "NONE" or any(
        modifier.type == "PARTICLE_SYSTEM" for modifier in one.modifiers)
    if makes_copies and one.type != "EMPTY" and not one.show_instancer_for_render:
        return "an instancer that is not to be seen itself (show_instancer_for_render)"
    return ""


def pattern_of(one):
    return one.instance_collection if one.instance_type == "COLLECTION" else None


def may_have_surface(one):
    if one.type == "EMPTY":
        pattern = pattern_of(one)
        return pattern is not None and any(
            each.type != "EMPTY" and may_have_surface(each) for each in pattern.all_objects)
    if one.type not in SURFACES:
        return any(modifier.type == "NODES" for modifier in one.modifiers)
    if one.type in {"META", "SURFACE"} or one.modifiers:
        return True
    if one.type == "MESH":
        return len(one.data.polygons) > 0
    if one.type == "FONT":
        return bool(one.data.body.strip())
    return has_thickness(one.data)


def has_thickness(curve):
    filled = curve.dimensions == "2D" and curve.fill_mode != "NONE"
    return bool(filled or curve.bevel_depth or curve.extrude or curve.bevel_object)


def not_helping(objects):
    """Those of the objects that nothing else uses as a pattern, cutter, path or profile."""
    objects = set(objects)
    if not objects:
        return []
    instanced = {one for one, users in bpy.data.user_map(subset=set(bpy.data.collections)).items()
                 if not all(is_holder(user) for user in users)}
    users = bpy.data.user_map(subset=objects)
    return [one for one in objects
            if all(user not in instanced and (is_holder(user) or is_child(user, one))
                   for user in users.get(one, ()))]


def is_holder(user):
    return isinstance(user, (bpy.types.Collection, bpy.types.Scene))


def is_child(user, one):
    return isinstance(user, bpy.types.Object) and user.parent == one


def stands(some):
    return "stands" if len(some) == 1 else "stand"
