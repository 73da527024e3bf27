# Makes a hundred thousand objects.
# outcome: ok|timeout|out_of_memory
mesh = bpy.data.meshes.new("m")
mesh.from_pydata([(0, 0, 0), (1, 0, 0), (0, 1, 0)], [], [(0, 1, 2)])
for number in range(100000):
    bpy.context.collection.objects.link(bpy.data.objects.new(f"o{number}", mesh))
