# Instruction: Design a bookcase with three shelves and a row of books in different colours.
# Tags: shelf cabinet wardrobe rack furniture rectangular books board
import bpy


def part(name, color):
    obj = bpy.context.object
    obj.name = name
    material = bpy.data.materials.new(name)
    material.diffuse_color = (*color[:3], 1.0)
    obj.data.materials.append(material)
    return obj


WIDTH, DEPTH, HEIGHT, BOARD = 0.8, 0.3, 1.2, 0.03
OAK = (0.5, 0.32, 0.15)

for side, x in (("Left", -WIDTH / 2), ("Right", WIDTH / 2)):
    bpy.ops.mesh.primitive_cube_add(size=1, location=(x, 0, HEIGHT / 2))
    part(f"{side} side", OAK).scale = (BOARD, DEPTH, HEIGHT)

bpy.ops.mesh.primitive_cube_add(size=1, location=(0, DEPTH / 2, HEIGHT / 2))
part("Back", OAK).scale = (WIDTH, 0.01, HEIGHT)

for i in range(4):
    z = BOARD / 2 + i * (HEIGHT - BOARD) / 3
    bpy.ops.mesh.primitive_cube_add(size=1, location=(0, 0, z))
    part(f"Board {i + 1}", OAK).scale = (WIDTH, DEPTH, BOARD)

colors = [(0.7, 0.1, 0.1), (0.1, 0.3, 0.6), (0.1, 0.5, 0.2), (0.8, 0.6, 0.1)]
for i in range(8):
    bpy.ops.mesh.primitive_cube_add(size=1, location=(-0.32 + i * 0.06, 0, BOARD + 0.125))
    part(f"Book {i + 1}", colors[i % 4]).scale = (0.05, 0.2, 0.25)
