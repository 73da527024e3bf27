# Instruction: Model a hammer with a steel head and a rubber grip.
# Tags: tool knife sword spoon pen pencil handle instrument sport
import math
import bpy


def part(name, color):
    obj = bpy.context.object
    obj.name = name
    material = bpy.data.materials.new(name)
    material.diffuse_color = (*color[:3], 1.0)
    obj.data.materials.append(material)
    return obj


ALONG_X = (0, math.pi / 2, 0)
bpy.ops.mesh.primitive_cylinder_add(radius=0.015, depth=0.3, location=(0, 0, 0.02), rotation=ALONG_X)
part("Handle", (0.55, 0.35, 0.17))

bpy.ops.mesh.primitive_cylinder_add(radius=0.02, depth=0.12, location=(-0.1, 0, 0.02), rotation=ALONG_X)
part("Grip", (0.05, 0.05, 0.05))

bpy.ops.mesh.primitive_cylinder_add(radius=0.02, depth=0.12, location=(0.16, 0, 0.02), rotation=(math.pi / 2, 0, 0))
part("Head", (0.5, 0.52, 0.55))

bpy.ops.mesh.primitive_cone_add(radius1=0.02, radius2=0.004, depth=0.06, location=(0.16, 0.09, 0.02), rotation=(-math.pi / 2, 0, 0))
part("Claw", (0.5, 0.52, 0.55))
