# Has Blender link data from a file outside.
# outcome: policy_violation|script_error|empty_scene
# contained: full namespaces landlock
def load():
    with bpy.data.libraries.load(SECRET) as (there, here):
        here.objects = there.objects
attempt(load)
