# Instruction: A round cake on a plate, with white icing, red berries around the rim and a candle.
# Tags: food fruit bread burger dessert plate disc circular round
import math
import bpy


def part(name, color):
    obj = bpy.context.object
    obj.name = name
    material = bpy.data.materials.new(name)
    material.diffuse_color = (*color[:3], 1.0)
    obj.data.materials.append(material)
    return obj


bpy.ops.mesh.primitive_cylinder_add(radius=0.18, depth=0.01, location=(0, 0, 0.005))
part("Plate", (0.85, 0.85, 0.88))

bpy.ops.mesh.primitive_cylinder_add(radius=0.14, depth=0.09, location=(0, 0, 0.055))
part("Sponge", (0.75, 0.5, 0.22))

bpy.ops.mesh.primitive_cylinder_add(radius=0.145, depth=0.015, location=(0, 0, 0.105))
part("Icing", (0.95, 0.93, 0.88))

for i in range(10):
    angle = i * 2 * math.pi / 10
    bpy.ops.mesh.primitive_uv_sphere_add(radius=0.014, location=(0.12 * math.cos(angle), 0.12 * math.sin(angle), 0.12))
    part(f"Berry {i + 1}", (0.7, 0.03, 0.06))

bpy.ops.mesh.primitive_cylinder_add(radius=0.006, depth=0.07, location=(0, 0, 0.147))
part("Candle", (0.3, 0.5, 0.85))
bpy.ops.mesh.primitive_cone_add(radius1=0.006, radius2=0, depth=0.02, location=(0, 0, 0.192))
part("Flame", (1.0, 0.7, 0.1))
