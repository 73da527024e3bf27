"""Writes the parts' scene as model.<format>, and the delivered .blend from the opened file."""
import contextlib
import os
import struct
import sys

import bpy

import obj_names


def write(folder, files, name, stl_units_per_metre, notes):
    """Writes model.<name> from the scene in the window and checks it; adds it to `files`,
    and sentences for people to `notes`.

    Raises when the file cannot be trusted to be whole.
    """
    path = os.path.join(folder, f"model.{name}")
    clear_way(path)
    if name == "obj":
        clear_way(os.path.join(folder, "model.mtl"))
    with quiet():
        notes += WRITERS[name](path, stl_units_per_metre) or []
    check(path, name)
    files.append(f"model.{name}")
    if name == "obj" and os.path.exists(os.path.join(folder, "model.mtl")):
        files.append("model.mtl")


def save_blend(folder, files):
    """Replaces model.blend by the opened scene with its colours settled and no Python in it."""
    path = os.path.join(folder, "model.blend")
    fresh = os.path.join(folder, "model.fresh.blend")
    clear_way(fresh)
    with quiet():
        bpy.ops.outliner.orphans_purge(do_local_ids=True, do_linked_ids=True, do_recursive=True)
        bpy.ops.wm.save_as_mainfile(filepath=fresh, compress=True, copy=True, relative_remap=False,
                                    check_existing=False)
    check(fresh, "blend")
    os.replace(fresh, path)
    if "model.blend" not in files:
        files.append("model.blend")


def write_glb(path, _units):
    wanted = {"export_format": "GLB", "export_yup": True, "use_active_scene": True,
              "export_apply": False, "export_cameras": False, "export_lights": False,
              "export_animations": False, "export_skins": False, "export_morph": False,
              "export_extras": False, "export_materials": "EXPORT", "export_colors": False,
              "export_vertex_color": "NONE",
              "export_texcoords": True, "export_normals": True}
    call(bpy.ops.export_scene.gltf, filepath=path, **wanted)


def write_stl(path, units):
    if exists(bpy.ops.export_mesh, "stl"):
        call(bpy.ops.export_mesh.stl, filepath=path, global_scale=units, use_scene_unit=False,
             ascii=False, use_mesh_modifiers=False, axis_forward="Y", axis_up="Z")
    else:
        call(bpy.ops.wm.stl_export, filepath=path, global_scale=units, use_scene_unit=False,
             ascii_format=False, apply_modifiers=False, forward_axis="Y", up_axis="Z")


def write_obj(path, _units):
    """Returns a sentence for each part or material that has another name in the file."""
    materials = dict.fromkeys(material for one in bpy.context.scene.objects
                              for material in one.data.materials if material)
    with (obj_names.named_in_words(bpy.context.scene.objects) as parts,
          obj_names.named_in_words(materials) as others):
        call(bpy.ops.wm.obj_export, filepath=path, export_materials=True, apply_modifiers=False,
             export_triangulated_mesh=False, path_mode="STRIP")
    return [*parts, *others]


def write_ply(path, _units):
    with triangulated(bpy.context.scene.objects):
        if exists(bpy.ops.export_mesh, "ply"):
            call(bpy.ops.export_mesh.ply, filepath=path, use_ascii=False, use_mesh_modifiers=True,
                 use_normals=True, use_uv_coords=False, use_colors=False, axis_forward="Y",
                 axis_up="Z")
        else:
            call(bpy.ops.wm.ply_export, filepath=path, ascii_format=False, apply_modifiers=True,
                 export_normals=True, export_uv=False, export_colors="NONE",
                 export_attributes=False, forward_axis="Y", up_axis="Z")


@contextlib.contextmanager
def triangulated(objects):
    """Shows the objects' faces as triangles: some readers take faces of one corner count only."""
    added = []
    try:
        for one in objects:
            if one.type == "MESH":
                cut = one.modifiers.new("Triangles", "TRIANGULATE")
                cut.quad_method = "FIXED"
                cut.ngon_method = "CLIP"
                added.append((one, cut))
        yield
    finally:
        for one, cut in added:
            one.modifiers.remove(cut)


WRITERS = {"glb": write_glb, "stl": write_stl, "obj": write_obj, "ply": write_ply}


def exists(module, name):
    """Whether this Blender has the operator."""
    try:
        getattr(module, name).get_rna_type()
    except (KeyError, AttributeError):
        return False
    return True


def call(operator, **wanted):
    """Runs the operator with those of the options that this Blender's version of it has."""
    known = operator.get_rna_type().properties.keys()
    done = operator("EXEC_DEFAULT", **{key: value for key, value in wanted.items() if key in known})
    if "FINISHED" not in done:
        raise RuntimeError("the exporter did not finish")


def check(path, name):
    """Raises unless the file is there and holds something; a GLB must be as long as it says."""
    if not os.path.exists(path) or os.path.getsize(path) == 0:
        raise RuntimeError("no file was written")
    if name == "glb":
        with open(path, "rb") as file:
            header = file.read(12)
        whole = struct.pack("<4sII", b"glTF", 2, os.path.getsize(path))
        if header != whole:
            raise RuntimeError("the file is cut short")


def clear_way(path):
    """Removes what a script may have put where we write, a link above all."""
    if os.path.lexists(path):
        os.unlink(path)


@contextlib.contextmanager
def quiet():
    """Keeps what Blender and its add-ons print off standard output."""
    sys.stdout.flush()
    kept = os.dup(1)
    sink = os.open(os.devnull, os.O_WRONLY)
    try:
        os.dup2(sink, 1)
        yield
    finally:
        sys.stdout.flush()
        os.dup2(kept, 1)
        os.close(kept)
        os.close(sink)


def drop_python(data):
    """Removes what could run Python or compiled code for whoever opens the delivered file."""
    trees = [one.node_tree for kind in (data.materials, data.worlds, data.lights, data.scenes)
             for one in kind if getattr(one, "node_tree", None)]
    for tree in [*trees, *data.node_groups]:
        for node in [one for one in tree.nodes if one.type == "SCRIPT"]:
            tree.nodes.remove(node)
    for owner in id_blocks(data):
        animation = getattr(owner, "animation_data", None)
        for curve in list(animation.drivers) if animation else ():
            if curve.driver.type == "SCRIPTED" and not curve.driver.is_simple_expression:
                animation.drivers.remove(curve)


def id_blocks(data):
    for collection in (data.objects, data.meshes, data.curves, data.metaballs, data.materials,
                       data.node_groups, data.shape_keys, data.lights, data.cameras, data.worlds,
                       data.scenes, data.armatures, data.lattices, data.textures, data.particles):
        yield from collection
    for kind in (data.materials, data.worlds, data.lights, data.scenes):
        yield from (one.node_tree for one in kind if getattr(one, "node_tree", None))
