# Opens Blender's own files for writing.
# outcome: policy_violation|script_error
# contained: full namespaces landlock
attempt(lambda: os.open(bpy.app.binary_path or sys.executable, os.O_RDWR),
        lambda: os.open(bpy.__file__, os.O_RDWR))
