# Makes a mesh whose faces name vertices that it does not have.
# outcome: ok|export_failed|empty_scene|crashed|script_error|out_of_memory
cube()
mesh = bpy.context.object.data
for loop in mesh.loops:
    loop.vertex_index = 2**31 - 1
