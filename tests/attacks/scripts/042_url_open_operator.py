# Has Blender open a page in a browser.
# outcome: policy_violation|script_error|empty_scene
# contained: full namespaces landlock
bpy.ops.wm.url_open(url=f"http://127.0.0.1:{TCP_PORT}/")
