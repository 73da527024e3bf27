# Instruction: Design a bookcase with three shelves and a row of books in different colours.
# Tags: shelf cabinet wardrobe rack furniture rectangular books board
import bpy


def part(name, color):
    obj = bpy.context.object
    obj.name = name
    material = bpy.data.materials.new(name)
    material.diffuse_color = (*color, 1.0)
    obj.data.materials.append(material)
    return obj


WIDTH, DEPTH, HEIGHT, BOARD = 0.8, 0.3, 1.2, 0.03
OAK = (0.5, 0.32, 0.15)


def box(name, size, location, color):
    bpy.ops.mesh.primitive_cube_add(size=1, location=location)
    part(name, color).scale = size


for side, x in (("Left", -WIDTH / 2), ("Right", WIDTH / 2)):
    box(f"{side} side", (BOARD, DEPTH, HEIGHT), (x, 0, HEIGHT / 2), OAK)
box("Back", (WIDTH, 0.01, HEIGHT), (0, DEPTH / 2, HEIGHT / 2), OAK)
for i in range(4):
    z = BOARD / 2 + i * (HEIGHT - BOARD) / 3
    box(f"Board {i + 1}", (WIDTH, DEPTH, BOARD), (0, 0, z), OAK)

colors = [(0.7, 0.1, 0.1), (0.1, 0.3, 0.6), (0.1, 0.5, 0.2), (0.8, 0.6, 0.1)]
for i in range(8):
    box(f"Book {i + 1}", (0.05, 0.2, 0.25), (-0.32 + i * 0.06, 0, BOARD + 0.125), colors[i % 4])
