# Uses operators that belong to a window, a console, a system.
# outcome: ok|script_error|api_mismatch
cube()
for name, arguments in (("console_toggle", {}), ("quit_blender", {}), ("path_open", {"filepath": "/"}),
                        ("doc_view", {"doc_id": "bpy"}), ("sysinfo", {"filepath": "/proc/self/mem"}),
                        ("window_new", {})):
    try:
        getattr(bpy.ops.wm, name)(**arguments)
    except (RuntimeError, AttributeError, TypeError) as error:
        print(error)
