# Instruction: I would like a little house with white walls, a red roof, a door and two windows.
# Tags: building castle tower shed tent room church roof window door
import math
import bpy


def part(name, color):
    obj = bpy.context.object
    obj.name = name
    material = bpy.data.materials.new(name)
    material.diffuse_color = (*color, 1.0)
    obj.data.materials.append(material)
    return obj



def box(name, size, location, color):
    bpy.ops.mesh.primitive_cube_add(size=1, location=location)
    part(name, color).scale = size


box("Walls", (6, 5, 3), (0, 0, 1.5), (0.9, 0.88, 0.82))
bpy.ops.mesh.primitive_cone_add(vertices=4, radius1=4.8, depth=2, location=(0, 0, 4), rotation=(0, 0, math.pi / 4))
part("Roof", (0.6, 0.1, 0.06))
box("Door", (1, 0.1, 2), (0, -2.52, 1), (0.3, 0.17, 0.08))
for x in (-2, 2):
    box("Window", (1, 0.1, 1), (x, -2.52, 1.7), (0.35, 0.6, 0.8))
box("Chimney", (0.6, 0.6, 1.5), (1.5, 1, 4.3), (0.45, 0.2, 0.15))
