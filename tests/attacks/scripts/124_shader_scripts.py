# Has Cycles compile a shader from outside.
# outcome: ok|empty_scene|script_error|policy_violation
# contained: full namespaces landlock
cube()
scene = bpy.context.scene
scene.render.engine = "CYCLES"
scene.cycles.shading_system = True
material = bpy.data.materials.new("m")
material.use_nodes = True
node = material.node_tree.nodes.new("ShaderNodeScript")
node.mode, node.filepath = "EXTERNAL", SECRET
bpy.context.object.data.materials.append(material)
