# Leaves handlers for later, of saving and of loading.
# outcome: ok|script_error|policy_violation
# triangles: 12
# contained: full namespaces landlock
from bpy.app.handlers import persistent
@persistent
def handler(*arguments):
    open(OUTSIDE + "/handler", "w").write("x")
for name in ("save_pre", "save_post", "load_pre", "load_post", "depsgraph_update_post"):
    getattr(bpy.app.handlers, name).append(handler)
cube()
