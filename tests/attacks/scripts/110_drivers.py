# Leaves a driver whose expression runs code when the model is opened.
# outcome: ok|empty_scene
# triangles: 12
# contained: full namespaces landlock
bpy.app.driver_namespace["attack"] = lambda: open(OUTSIDE + "/driver", "w").write("x")
cube()
driver = bpy.context.object.driver_add("location", 0).driver
driver.expression = f"__import__('builtins').open('{OUTSIDE}/driver', 'w').write('x') + attack()"
