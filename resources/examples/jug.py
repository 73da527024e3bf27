# Instruction: Please make a blue jug with a handle at its side.
# Tags: cup mug vessel pot kettle bottle glass bowl vase drink kitchen handle
import math
import bpy


def part(name, color):
    obj = bpy.context.object
    obj.name = name
    material = bpy.data.materials.new(name)
    material.diffuse_color = (*color[:3], 1.0)
    obj.data.materials.append(material)
    return obj


HEIGHT = 0.2
RADIUS = 0.06
BLUE = (0.05, 0.15, 0.6)
bpy.ops.mesh.primitive_cylinder_add(radius=RADIUS, depth=HEIGHT, end_fill_type='NOTHING', location=(0, 0, HEIGHT / 2))
body = part("Body", BLUE)
body.modifiers.new("Wall", 'SOLIDIFY').thickness = 0.006

bpy.ops.mesh.primitive_cylinder_add(radius=RADIUS, depth=0.01, location=(0, 0, 0.005))
part("Bottom", BLUE)

bpy.ops.mesh.primitive_torus_add(major_radius=0.05, minor_radius=0.01, location=(RADIUS, 0, HEIGHT / 2), rotation=(math.pi / 2, 0, 0))
part("Handle", BLUE)
