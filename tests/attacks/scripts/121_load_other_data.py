# Has Blender read fonts, sounds, volumes and clips outside.
# outcome: policy_violation|script_error|empty_scene
# contained: full namespaces landlock
attempt(lambda: bpy.data.fonts.load(SECRET), lambda: bpy.data.movieclips.load(SECRET),
        lambda: bpy.data.sounds.load(SECRET).pack() or bpy.data.sounds[0].packed_file.data)
