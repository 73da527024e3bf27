"""Draws the parts with Workbench from cameras that are framed to their exact corners."""
import itertools
import math
import os
import shutil

import bpy
import mathutils
import numpy

import exports

ELEVATION = math.radians(25)
FIRST_AZIMUTH = math.radians(35)  # From the front (-Y) towards the right (+X).
HALF_ANGLE = math.radians(15)
MARGIN = 0.06
MAX_SHADOW_TRIANGLES = 50_000  # Above it, shadows cost software GL seconds a view.
BACKGROUND = (0.83, 0.84, 0.86)  # Linear: between lit white and lit default grey.
# Direction in view space (right, up, towards us), strength, highlight: tops light, sides apart.
LIGHTS = (((-0.55, 0.65, 0.6), 0.64, 0.2), ((0.8, 0.1, 0.6), 0.22, 0.0),
          ((0.0, 0.0, 1.0), 0.34, 0.0), ((-0.9, -0.2, 0.3), 0.10, 0.0))
AMBIENT = 0.24
SEEN_STEP, SEEN_SHARE = 0.02, 0.0005  # A pixel differs by more than that; so many must.
METHOD_EULERS = ((315, 180, 135), (45, 0, 315), (315, 180, 45), (45, 0, 225),
                 (315, 180, 225), (45, 0, 45), (315, 180, 315), (45, 0, 135))
METHOD_HALF_ANGLE = math.atan(18 / 50)  # Blender's default camera: 50 mm on a 36 mm sensor.


def draw(folder, options, parts, clock, files):
    """Writes views/<kind>_<n>.png and adds them to `files`. Moves the parts to unit size.

    Raises RuntimeError when a view could not be drawn or is blank.
    """
    if options["kind"] == "none":
        return
    points = normalise(parts)
    cameras = CAMERAS[options["kind"]](points, options)
    scene = bpy.context.scene
    prepare(scene, options)
    scene.display.shading.show_shadows = (
        sum(part.shape.triangles for part in parts) <= MAX_SHADOW_TRIANGLES)
    views = os.path.join(folder, "views")
    if os.path.islink(views) or os.path.isfile(views):
        os.unlink(views)
    shutil.rmtree(views, ignore_errors=True)
    os.mkdir(views)
    blank = []
    for number, (transform, half_angle) in enumerate(cameras, 1):
        name = f"views/{options['kind']}_{number}.png"
        clock.stage(f"view_{number}", f"drawing view {number} of {len(cameras)}")
        place_camera(scene, transform, half_angle, points)
        render(scene, os.path.join(folder, name))
        if is_blank(os.path.join(folder, name)):
            blank.append(name)
        files.append(name)
    if blank:
        raise RuntimeError(f"nothing is seen in {', '.join(blank)}")


def normalise(parts):
    """Moves and scales the parts into the unit ball, so that nothing depends on the model's size
    or place. Returns their corners there."""
    low = numpy.min([part.points.min(axis=0) for part in parts], axis=0)
    high = numpy.max([part.points.max(axis=0) for part in parts], axis=0)
    centre = (low + high) / 2
    scale = 2 / max(float(numpy.linalg.norm(high - low)), 1e-30)
    to_origin = mathutils.Matrix.Translation(-mathutils.Vector(centre))
    shift = mathutils.Matrix.Scale(scale, 4) @ to_origin
    for part in parts:
        part.object.matrix_world = shift @ part.object.matrix_world
    return numpy.concatenate([(part.points - centre) * scale for part in parts])


def orbit_cameras(points, options):
    """(transform, half angle) for `count` cameras around the model, the first front right."""
    count = options["count"]
    result = []
    for index in range(count):
        azimuth = FIRST_AZIMUTH + 2 * math.pi * index / count
        turn = mathutils.Euler((math.pi / 2 - ELEVATION, 0, azimuth)).to_matrix()
        result.append((framed(points, turn), HALF_ANGLE))
    return result


def framed(points, turn):
    """The nearest camera with that rotation that sees all points with the margin around them.

    In camera axes a point (x, y, z) is inside when |x - cx| and |y - cy| <= slope * (cz - z).
    """
    slope = math.tan(HALF_ANGLE) * (1 - 2 * MARGIN)
    seen = points @ numpy.array(turn)
    depth = slope * seen[:, 2]
    right, left = (depth + seen[:, 0]).max(), (depth - seen[:, 0]).max()
    top, bottom = (depth + seen[:, 1]).max(), (depth - seen[:, 1]).max()
    away = max(right + left, top + bottom) / (2 * slope)
    place = mathutils.Vector((centred(seen[:, 0], away - seen[:, 2], (right - left) / 2),
                              centred(seen[:, 1], away - seen[:, 2], (top - bottom) / 2), away))
    return mathutils.Matrix.Translation(turn @ place) @ turn.to_4x4()


def centred(offsets, depths, start):
    """The camera's place on one axis that leaves equal room on both sides of the picture."""
    place = start
    for _ in range(4):
        seen = (offsets - place) / depths
        low, high = seen.argmin(), seen.argmax()
        place += (seen[low] + seen[high]) / (1 / depths[low] + 1 / depths[high])
    return place


def method_cameras(points, _options):
    """The method's eight cube-corner cameras, aimed at the true centre of the model."""
    extent = float((points.max(axis=0) - points.min(axis=0)).max())
    result = []
    for corner, euler in zip(itertools.product((-1, 1), repeat=3), METHOD_EULERS):
        reach = 2.5 * extent
        place = (corner[0] * reach / math.sqrt(2), corner[1] * reach / math.sqrt(2),
                 corner[2] * reach)
        turn = mathutils.Euler([math.radians(angle) for angle in euler]).to_matrix()
        result.append((mathutils.Matrix.Translation(place) @ turn.to_4x4(), METHOD_HALF_ANGLE))
    return result


CAMERAS = {"orbit": orbit_cameras, "method": method_cameras}


def prepare(scene, options):
    """Workbench with studio light in the materials' colours, and a camera."""
    render = scene.render
    render.engine = "BLENDER_WORKBENCH"
    render.resolution_x = render.resolution_y = options["size"]
    render.resolution_percentage = 100
    render.film_transparent = options["kind"] == "method"
    render.image_settings.file_format = "PNG"
    render.image_settings.color_mode = "RGBA" if render.film_transparent else "RGB"
    render.image_settings.compression = 15
    render.use_file_extension = False
    render.dither_intensity = 0
    scene.view_settings.view_transform = "Standard"
    scene.world = bpy.data.worlds.new("Background")
    scene.world.color = BACKGROUND
    scene.display.render_aa = "8"
    shading = scene.display.shading
    shading.light = "STUDIO"
    shading.color_type = "MATERIAL"
    shading.studio_light = "Default"
    shading.shadow_intensity = 0.4
    shading.show_cavity = True
    scene.display.matcap_ssao_samples = 8
    shading.cavity_type = "BOTH"
    shading.cavity_ridge_factor = shading.curvature_ridge_factor = 0.3
    set_lights(bpy.context.preferences.system)
    scene.camera = bpy.data.objects.new("Camera", bpy.data.cameras.new("Camera"))
    scene.collection.objects.link(scene.camera)


def set_lights(system):
    """Our lights in place of the "Default" studio light of this Blender session."""
    system.use_studio_light_edit = True
    system.light_ambient = (AMBIENT,) * 3
    for light, (direction, strength, highlight) in zip(system.solid_lights, LIGHTS):
        light.use = True
        light.direction = direction
        light.diffuse_color = (strength,) * 3
        light.specular_color = (highlight,) * 3
        light.smooth = 0.2


def place_camera(scene, transform, half_angle, points):
    """Puts the camera there, its clip planes around the points, and the shadows after our key."""
    camera = scene.camera
    camera.matrix_world = transform
    key = transform.to_3x3() @ mathutils.Vector(LIGHTS[0][0]).normalized()
    scene.display.light_direction = (key.x, key.z, -key.y)  # Its axes: right, up, front.
    camera.data.angle = 2 * half_angle
    depths = -(points @ numpy.array(transform.to_3x3())[:, 2]
               - transform.translation @ transform.to_3x3().col[2])
    camera.data.clip_start = max(0.5 * float(depths.min()), 1e-3)
    camera.data.clip_end = 2 * float(depths.max()) + 1e-2


def render(scene, path):
    scene.render.filepath = path
    with exports.quiet():
        bpy.ops.render.render(write_still=True)
    if not os.path.exists(path):
        raise RuntimeError(f"Blender wrote no {os.path.basename(path)}")


def is_blank(path):
    """Whether hardly a pixel differs from the ground, which the first pixel shows."""
    image = bpy.data.images.load(path)
    values = numpy.empty(len(image.pixels), dtype=numpy.float32)
    image.pixels.foreach_get(values)
    bpy.data.images.remove(image)
    pixels = values.reshape(-1, 4)
    seen = (numpy.abs(pixels - pixels[0]) > SEEN_STEP).any(axis=1)
    return bool(seen.mean() < SEEN_SHARE)
