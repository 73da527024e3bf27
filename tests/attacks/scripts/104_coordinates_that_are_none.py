# Makes a mesh of coordinates that are no numbers, or too large.
# outcome: ok|export_failed|empty_scene|crashed
nan, large = float("nan"), 3e38
mesh = bpy.data.meshes.new("m")
mesh.from_pydata([(nan, 0, 0), (large, 0, 0), (0, -large, nan), (1, 1, 1)], [], [(0, 1, 2), (1, 2, 3)])
bpy.context.collection.objects.link(bpy.data.objects.new("o", mesh))
