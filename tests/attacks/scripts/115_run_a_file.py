# Has Blender run a Python file from outside.
# outcome: policy_violation|script_error|empty_scene
# contained: full namespaces landlock
bpy.ops.script.python_file_run(filepath=SECRET_PY)
