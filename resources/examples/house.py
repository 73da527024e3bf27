# Instruction: I would like a little house with white walls, a red roof, a door and two windows.
# Tags: building castle tower shed tent room church roof window door
import math
import bpy


def part(name, color):
    obj = bpy.context.object
    obj.name = name
    material = bpy.data.materials.new(name)
    material.diffuse_color = (*color[:3], 1.0)
    obj.data.materials.append(material)
    return obj


bpy.ops.mesh.primitive_cube_add(size=1, location=(0, 0, 1.5))
part("Walls", (0.9, 0.88, 0.82)).scale = (6, 5, 3)

bpy.ops.mesh.primitive_cone_add(vertices=4, radius1=4.8, depth=2, location=(0, 0, 4), rotation=(0, 0, math.pi / 4))
part("Roof", (0.6, 0.1, 0.06))

bpy.ops.mesh.primitive_cube_add(size=1, location=(0, -2.52, 1))
part("Door", (0.3, 0.17, 0.08)).scale = (1, 0.1, 2)

for x in (-2, 2):
    bpy.ops.mesh.primitive_cube_add(size=1, location=(x, -2.52, 1.7))
    part("Window", (0.35, 0.6, 0.8)).scale = (1, 0.1, 1)

bpy.ops.mesh.primitive_cube_add(size=1, location=(1.5, 1, 4.3))
part("Chimney", (0.45, 0.2, 0.15)).scale = (0.6, 0.6, 1.5)
