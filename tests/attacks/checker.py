# Run after each attack in its lane: a fresh start, and nothing that the attack could have left.
import sys

assert not bpy.data.objects and not bpy.data.texts and "attack" not in bpy.app.driver_namespace
for name in dir(bpy.app.handlers):
    handlers = getattr(bpy.app.handlers, name)
    if isinstance(handlers, list):
        assert not any(handler.__module__ == "__main__" for handler in handlers), name
assert not hasattr(bpy.types, "ATTACK_PT_panel") and "attack_addon" not in bpy.context.preferences.addons
assert bpy.context.preferences.filepaths.use_scripts_auto_execute is False
assert os.environ["HOME"] == os.environ["TMPDIR"]
left = [name for name in os.listdir(os.environ["HOME"])
        if not name.startswith("blender_") and name != ".cache"]
assert not left, left
assert not os.listdir(bpy.app.tempdir), os.listdir(bpy.app.tempdir)
assert sorted(os.listdir()) == ["log.txt", "script.py"], os.listdir()
bpy.ops.mesh.primitive_cube_add()
