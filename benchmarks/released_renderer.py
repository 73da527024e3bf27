"""The released renderer's way, rebuilt from its description for comparison (runs inside Blender).

    blender --background --factory-startup --python released_renderer.py -- export SCRIPT OBJ
    blender --background --factory-startup --python released_renderer.py -- render OBJ FOLDER ENGINE W H

export: the method's prelude, the script, an OBJ. render: that OBJ from eight cube corners, one point
light per view, transparent PNGs.
"""
import itertools
import math
import os
import sys

import bpy

ANGLES = [(315, 180, 135), (45, 0, 315), (315, 180, 45), (45, 0, 225),
          (315, 180, 225), (45, 0, 45), (315, 180, 315), (45, 0, 135)]
ENERGIES = (600, 500, 400, 500)


def clear():
    bpy.ops.object.select_all(action="SELECT")
    bpy.ops.object.delete()


def export(script, obj):
    clear()
    with open(script, encoding="utf-8") as file:
        exec(compile(file.read(), script, "exec"), {"bpy": bpy, "os": os, "math": math, "__name__": "__main__"})
    bpy.ops.wm.obj_export(filepath=obj)


def render(obj, folder, engine, width, height):
    clear()
    bpy.ops.wm.obj_import(filepath=obj)
    corners = [o.matrix_world @ v.co for o in bpy.data.objects if o.type == "MESH" for v in o.data.vertices]
    low = [min(c[i] for c in corners) for i in range(3)]
    high = [max(c[i] for c in corners) for i in range(3)]
    centre = [(a + b) / 2 for a, b in zip(low, high)]
    extent = max(b - a for a, b in zip(low, high))
    scene = bpy.context.scene
    scene.render.engine = engine
    scene.render.resolution_x, scene.render.resolution_y = width, height
    scene.render.film_transparent = True
    camera = bpy.data.objects.new("Camera", bpy.data.cameras.new("Camera"))
    scene.collection.objects.link(camera)
    scene.camera = camera
    side, up = 2.5 * extent / math.sqrt(2), 2.5 * extent
    for i, (x, y, z) in enumerate(itertools.product((-1, 1), repeat=3)):
        place = (centre[0] + x * side, centre[1] + y * side, centre[2] + z * up)
        camera.location = place
        camera.rotation_euler = [math.radians(a) for a in ANGLES[i]]
        light = bpy.data.objects.new("Light", bpy.data.lights.new("Light", "POINT"))
        light.data.energy = ENERGIES[i % 4]
        light.location = [1.2 * c for c in place]
        scene.collection.objects.link(light)
        scene.render.filepath = os.path.join(folder, f"{i}.png")
        bpy.ops.render.render(write_still=True)


arguments = sys.argv[sys.argv.index("--") + 1:]
if arguments[0] == "export":
    export(arguments[1], arguments[2])
else:
    render(arguments[1], arguments[2], arguments[3], int(arguments[4]), int(arguments[5]))
