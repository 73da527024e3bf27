# Gives objects names with newlines, quotes, paths and bytes that are no text.
# outcome: ok|script_error|crashed
for name in ("a\nb", "../../x", "</script><script>", '"; DROP', "\0x", "x" * 5000, "\u202e\u0000"):
    bpy.ops.mesh.primitive_cube_add()
    try:
        bpy.context.object.name = name
    except (ValueError, TypeError) as error:
        print(ascii(error))
address = bpy.context.object.as_pointer()
name = ctypes.string_at(address, 400).find(b"OB", 8)
ctypes.memmove(address + name + 2, b"\xff\xfe\x80", 3)
