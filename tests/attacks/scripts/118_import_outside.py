# Has Blender's importers, which parse in C, read outside.
# outcome: empty_scene|ok
# contained: full namespaces landlock
cube()
for read in (bpy.ops.wm.obj_import, bpy.ops.wm.usd_import, bpy.ops.wm.alembic_import,
             bpy.ops.wm.collada_import, bpy.ops.import_scene.gltf, bpy.ops.import_curve.svg):
    try:
        if read(filepath=SECRET) == {"FINISHED"} and read is bpy.ops.wm.obj_import:
            escaped("read")
    except (RuntimeError, OSError, AttributeError) as error:
        print(error)
