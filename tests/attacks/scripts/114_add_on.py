# Installs an add-on and switches it on.
# outcome: ok|policy_violation|script_error|api_mismatch
# triangles: 12
cube()
open("attack_addon.py", "w").write("bl_info = {'name': 'a', 'blender': (3, 0, 0)}\ndef register(): pass\ndef unregister(): pass\n")
bpy.ops.preferences.addon_install(filepath=os.path.abspath("attack_addon.py"))
bpy.ops.preferences.addon_enable(module="attack_addon")
bpy.ops.wm.save_userpref()
