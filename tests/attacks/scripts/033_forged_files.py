# Leaves forged facts, dumps and models beside its own.
# outcome: ok
# triangles: 12
cube()
for name in ("facts.json", "model.dump", "blend.dump", "model.glb", "design.json"):
    open(name, "w").write('{"triangles": 1000000}')
