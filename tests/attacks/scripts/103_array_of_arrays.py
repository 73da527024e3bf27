# Multiplies a cube by a thousand, again and again, and leaves that to whoever opens the model.
# outcome: timeout|out_of_memory|crashed
cube()
for _ in range(4):
    bpy.context.object.modifiers.new("a", "ARRAY").count = 1000
