# Asks for a surface of billions of faces.
# outcome: timeout|out_of_memory|crashed
cube()
for _ in range(3):
    modifier = bpy.context.object.modifiers.new("s", "SUBSURF")
    modifier.levels = modifier.render_levels = 11
bpy.context.view_layer.update()
