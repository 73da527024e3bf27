# The honest job beside an attack: long enough to be there while it happens.
import time

end = time.monotonic() + 0.2
while time.monotonic() < end:
    bpy.data.meshes.remove(bpy.data.meshes.new("one"))
bpy.ops.mesh.primitive_cube_add()
