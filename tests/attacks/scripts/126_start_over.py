# Loads the factory's settings and a new file in the middle.
# outcome: ok|empty_scene
bpy.ops.wm.read_factory_settings(use_empty=True)
bpy.ops.wm.read_homefile(use_empty=True, use_factory_startup=True)
bpy.ops.mesh.primitive_cube_add()
