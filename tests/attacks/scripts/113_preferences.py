# Changes the preferences and the file that Blender starts with.
# outcome: ok|policy_violation|script_error
# triangles: 12
bpy.context.preferences.filepaths.use_scripts_auto_execute = True
cube()
bpy.ops.wm.save_userpref()
bpy.ops.wm.save_homefile()
