# Instruction: Build a small red cart with four black wheels and a pulling bar.
# Tags: car vehicle truck wagon bike train transport wheels toy
import math
import bpy


def part(name, color):
    obj = bpy.context.object
    obj.name = name
    material = bpy.data.materials.new(name)
    material.diffuse_color = (*color[:3], 1.0)
    obj.data.materials.append(material)
    return obj


bpy.ops.mesh.primitive_cube_add(size=1, location=(0, 0, 0.3))
part("Bed", (0.7, 0.05, 0.04)).scale = (0.5, 0.9, 0.2)

for x in (-0.28, 0.28):
    for y in (-0.3, 0.3):
        bpy.ops.mesh.primitive_cylinder_add(radius=0.12, depth=0.06, location=(x, y, 0.12), rotation=(0, math.pi / 2, 0))
        part("Wheel", (0.03, 0.03, 0.03))

bpy.ops.mesh.primitive_cylinder_add(radius=0.015, depth=0.6, location=(0, -0.66, 0.42), rotation=(math.radians(60), 0, 0))
part("Pulling bar", (0.4, 0.4, 0.42))
