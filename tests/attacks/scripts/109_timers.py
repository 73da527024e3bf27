# Leaves a timer for later.
# outcome: ok
# triangles: 12
bpy.app.timers.register(lambda: escaped("timer"), first_interval=0, persistent=True)
cube()
