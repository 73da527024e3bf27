# Has Blender open another file with scripts on.
# outcome: policy_violation|script_error|empty_scene
# contained: full namespaces landlock
attempt(lambda: bpy.ops.wm.open_mainfile(filepath=SECRET, use_scripts=True),
        lambda: bpy.ops.wm.recover_last_session(use_scripts=True) and None)
