# Instruction: Make a small wooden box with an open lid and a brass latch.
# Tags: chest crate container storage suitcase lid latch drawer
import math
import bpy


def part(name, color):
    obj = bpy.context.object
    obj.name = name
    material = bpy.data.materials.new(name)
    material.diffuse_color = (*color[:3], 1.0)
    obj.data.materials.append(material)
    return obj


WIDTH, DEPTH, HEIGHT, WALL = 0.3, 0.2, 0.15, 0.012
WOOD = (0.42, 0.24, 0.1)

bpy.ops.mesh.primitive_cube_add(size=1, location=(0, 0, WALL / 2))
part("Bottom", WOOD).scale = (WIDTH, DEPTH, WALL)

for name, x in (("Left wall", -1), ("Right wall", 1)):
    bpy.ops.mesh.primitive_cube_add(size=1, location=(x * (WIDTH - WALL) / 2, 0, HEIGHT / 2))
    part(name, WOOD).scale = (WALL, DEPTH, HEIGHT)
for name, y in (("Front wall", -1), ("Back wall", 1)):
    bpy.ops.mesh.primitive_cube_add(size=1, location=(0, y * (DEPTH - WALL) / 2, HEIGHT / 2))
    part(name, WOOD).scale = (WIDTH, WALL, HEIGHT)

bpy.ops.mesh.primitive_cube_add(size=1, location=(0, DEPTH / 2 + 0.02, HEIGHT + DEPTH / 2 - 0.01), rotation=(math.radians(75), 0, 0))
part("Lid", WOOD).scale = (WIDTH, DEPTH, WALL)

bpy.ops.mesh.primitive_cube_add(size=1, location=(0, -DEPTH / 2 - 0.005, HEIGHT - 0.03))
part("Latch", (0.8, 0.6, 0.2)).scale = (0.04, 0.01, 0.05)
