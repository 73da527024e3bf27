# Has Blender's exporters write outside.
# outcome: policy_violation|script_error|empty_scene|ok|api_mismatch
# contained: full namespaces landlock
cube()
for export in (bpy.ops.export_mesh.stl, bpy.ops.export_scene.obj, bpy.ops.wm.obj_export,
               bpy.ops.wm.usd_export, bpy.ops.wm.alembic_export, bpy.ops.wm.collada_export,
               bpy.ops.export_scene.gltf, bpy.ops.export_scene.fbx):
    try:
        export(filepath=OUTSIDE + "/model")
    except (RuntimeError, OSError, AttributeError) as error:
        print(error)
