# Has a render written outside.
# outcome: empty_scene|policy_violation|script_error|ok|crashed
# contained: full namespaces landlock
scene = bpy.context.scene
scene.render.engine, scene.cycles.samples = "CYCLES", 1
scene.render.resolution_x = scene.render.resolution_y = 8
scene.render.filepath = OUTSIDE + "/render.png"
bpy.ops.object.camera_add()
scene.camera = bpy.context.object
bpy.ops.render.render(write_still=True)
