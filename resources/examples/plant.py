# Instruction: A potted plant with a brown pot and round green leaves.
# Tags: tree flower garden nature leaf bush grass
import math
import bpy


def part(name, color):
    obj = bpy.context.object
    obj.name = name
    material = bpy.data.materials.new(name)
    material.diffuse_color = (*color[:3], 1.0)
    obj.data.materials.append(material)
    return obj


bpy.ops.mesh.primitive_cone_add(radius1=0.1, radius2=0.14, depth=0.2, location=(0, 0, 0.1))
part("Pot", (0.45, 0.2, 0.1))

bpy.ops.mesh.primitive_cylinder_add(radius=0.015, depth=0.3, location=(0, 0, 0.33))
part("Stem", (0.2, 0.35, 0.1))

for level, z in enumerate((0.35, 0.45, 0.55)):
    for i in range(5):
        angle = i * 2 * math.pi / 5 + level * 0.6
        reach = 0.12 - 0.02 * level
        bpy.ops.mesh.primitive_uv_sphere_add(radius=1, location=(reach * math.cos(angle), reach * math.sin(angle), z))
        leaf = part(f"Leaf {level}-{i}", (0.1, 0.45, 0.12))
        leaf.scale = (0.09, 0.04, 0.012)
        leaf.rotation_euler = (0, -0.4, angle)
