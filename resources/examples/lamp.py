# Instruction: Create a desk lamp with a heavy base, a thin pole, a cream shade and a glowing bulb.
# Tags: light lantern electric power stand pole shade post
import bpy


def part(name, color):
    obj = bpy.context.object
    obj.name = name
    material = bpy.data.materials.new(name)
    material.diffuse_color = (*color[:3], 1.0)
    obj.data.materials.append(material)
    return obj


bpy.ops.mesh.primitive_cylinder_add(radius=0.09, depth=0.02, location=(0, 0, 0.01))
part("Base", (0.05, 0.05, 0.06))

bpy.ops.mesh.primitive_cylinder_add(radius=0.01, depth=0.33, location=(0, 0, 0.185))
part("Pole", (0.6, 0.6, 0.62))

bpy.ops.mesh.primitive_uv_sphere_add(radius=0.035, location=(0, 0, 0.37))
part("Bulb", (1.0, 0.9, 0.5))

bpy.ops.mesh.primitive_cone_add(radius1=0.14, radius2=0.07, depth=0.15, end_fill_type='NOTHING', location=(0, 0, 0.4))
shade = part("Shade", (0.9, 0.82, 0.62))
shade.modifiers.new("Wall", 'SOLIDIFY').thickness = 0.004
