# Uses a data block that it removed.
# outcome: crashed|script_error|ok|empty_scene
cube()
mesh = bpy.context.object.data
pointer = mesh.as_pointer()
ctypes.memset(pointer, 0x41, 400)
