# Has Blender save outside.
# outcome: policy_violation|script_error
# contained: full namespaces landlock
attempt(lambda: bpy.ops.wm.save_as_mainfile(filepath=OUTSIDE + "/x.blend"),
        lambda: bpy.ops.wm.save_mainfile(filepath=OUTSIDE + "/x.blend"),
        lambda: bpy.data.libraries.write(OUTSIDE + "/x.blend", set()))
