# Has Blender load a secret as a text block, to take it along in the model.
# outcome: policy_violation|script_error
# contained: full namespaces landlock
attempt(lambda: bpy.data.texts.load(SECRET).as_string())
