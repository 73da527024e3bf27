# Makes a mesh of 400 million vertices.
# outcome: out_of_memory|timeout|crashed
bpy.ops.mesh.primitive_grid_add(x_subdivisions=20000, y_subdivisions=20000)
