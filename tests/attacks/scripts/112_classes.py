# Registers classes that the next job would find.
# outcome: ok
# triangles: 12
class ATTACK_PT_panel(bpy.types.Panel):
    bl_label, bl_space_type, bl_region_type = "a", "VIEW_3D", "UI"

    def draw(self, context):
        escaped("draw")
bpy.utils.register_class(ATTACK_PT_panel)
bpy.types.Scene.attack = bpy.props.StringProperty()
cube()
