# Instruction: A round wooden stool with four legs.
# Tags: furniture chair seat bench table legs wood
import math
import bpy


def part(name, color):
    obj = bpy.context.object
    obj.name = name
    material = bpy.data.materials.new(name)
    material.diffuse_color = (*color[:3], 1.0)
    obj.data.materials.append(material)
    return obj


SEAT_HEIGHT = 0.45
bpy.ops.mesh.primitive_cylinder_add(radius=0.18, depth=0.04, location=(0, 0, SEAT_HEIGHT - 0.02))
part("Seat", (0.55, 0.33, 0.16))

LEG_LENGTH = SEAT_HEIGHT - 0.04
for i in range(4):
    angle = math.pi / 4 + i * math.pi / 2
    x, y = 0.13 * math.cos(angle), 0.13 * math.sin(angle)
    bpy.ops.mesh.primitive_cylinder_add(radius=0.018, depth=LEG_LENGTH, location=(x, y, LEG_LENGTH / 2))
    part(f"Leg {i + 1}", (0.4, 0.22, 0.1))
