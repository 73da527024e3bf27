"""Draws the parts from all sides into views/<kind>_<n>.png and checks what came out."""
import dataclasses
import os
import shutil

import bpy
import mathutils
import numpy

import cameras
import exports
import lighting
import view_check

DEFAULTS = {"engine": "workbench", "brightness": "medium_bright", "released_framing": False}
BACKGROUNDS = {"orbit": "studio", "method": "transparent", "judge": "transparent"}
# EEVEE is BLENDER_EEVEE_NEXT in 4.2 to 4.5.
ENGINES = {"workbench": ("Workbench", "BLENDER_WORKBENCH"), "cycles": ("Cycles", "CYCLES"),
           "eevee": ("EEVEE", "BLENDER_EEVEE", "BLENDER_EEVEE_NEXT")}
CYCLES_SAMPLES = 32
EEVEE_SAMPLES = 16


@dataclasses.dataclass(frozen=True)
class Model:
    """The model as it stands in the unit ball, and how it came there: (place - centre) * scale."""

    points: numpy.ndarray  # The corners of its faces.
    centre: numpy.ndarray
    scale: float
    triangles: int

    @property
    def extent(self):
        return float(numpy.ptp(self.points, axis=0).max())


def draw(folder, options, parts, stage, files, findings):
    """Writes views/<kind>_<n>.png, adds them to `files` and what is wrong with them to `findings`.

    Moves the parts to unit size. Raises RuntimeError when a view could not be drawn or is blank.
    """
    if options["kind"] == "none":
        return
    options = complete(options)
    model = normalise(parts)
    scene = bpy.context.scene
    prepare(scene, options)
    rig = lighting.rig(scene, options, model)
    views = os.path.join(folder, "views")
    if os.path.islink(views) or os.path.isfile(views):
        os.unlink(views)
    shutil.rmtree(views, ignore_errors=True)
    os.mkdir(views)
    taken = cameras.KINDS[options["kind"]](model, options)
    for number, view in enumerate(taken, 1):
        name = f"views/{options['kind']}_{number}.png"
        stage(f"drawing view {number} of {len(taken)}")
        place_camera(scene.camera, view, model.points)
        rig.aim(number, view.transform)
        render(scene, options["engine"], os.path.join(folder, name))
        files.append(name)
        found = view_check.findings(os.path.join(folder, name), scene.render.film_transparent,
                                    parts, view.whole)
        findings += [{"file": name, "finding": one} for one in found]
    blank = [one["file"] for one in findings if one["finding"] == "blank"]
    if blank:
        raise RuntimeError(f"nothing is seen in {', '.join(blank)}")


def complete(options):
    given = {key: value for key, value in options.items() if value is not None}
    return {**DEFAULTS, "background": BACKGROUNDS[options["kind"]], **given}


def normalise(parts):
    """Moves and scales the parts into the unit ball, so that no picture depends on the model's size
    or place."""
    low = numpy.min([part.points.min(axis=0) for part in parts], axis=0)
    high = numpy.max([part.points.max(axis=0) for part in parts], axis=0)
    centre = (low + high) / 2
    scale = 2 / max(float(numpy.linalg.norm(high - low)), 1e-30)
    to_origin = mathutils.Matrix.Translation(-mathutils.Vector(centre))
    shift = mathutils.Matrix.Scale(scale, 4) @ to_origin
    for part in parts:
        part.object.matrix_world = shift @ part.object.matrix_world
    points = numpy.concatenate([(part.points - centre) * scale for part in parts])
    return Model(points, centre, scale, sum(part.shape.triangles for part in parts))


def prepare(scene, options):
    """Sets the engine and the picture's format, and adds a camera."""
    render = scene.render
    choose_engine(scene, options["engine"])
    render.resolution_x = render.resolution_y = options["size"]
    render.resolution_percentage = 100
    render.film_transparent = options["background"] == "transparent"
    render.image_settings.file_format = "PNG"
    render.image_settings.color_mode = "RGBA" if render.film_transparent else "RGB"
    render.image_settings.compression = 15
    render.use_file_extension = False
    render.dither_intensity = 0
    scene.view_settings.view_transform = "Standard"
    scene.camera = bpy.data.objects.new("Camera", bpy.data.cameras.new("Camera"))
    scene.collection.objects.link(scene.camera)


def choose_engine(scene, engine):
    title, *names = ENGINES[engine]
    for name in names:
        try:
            scene.render.engine = name
        except TypeError:  # This Blender has it under another name, or not at all.
            continue
        return SETTINGS[engine](scene)
    raise RuntimeError(f"{title} does not work here: this Blender is without it")


def set_workbench(scene):
    scene.display.render_aa = "5"  # "8" costs half as much again and can hardly be told from it.
    scene.display.matcap_ssao_samples = 8
    shading = scene.display.shading
    shading.color_type = "MATERIAL"
    shading.show_cavity = True
    shading.cavity_type = "BOTH"
    shading.cavity_ridge_factor = shading.curvature_ridge_factor = 0.3
    for material in bpy.data.materials:
        material.metallic = 0.0  # With nothing around to mirror gold is olive and steel charcoal.


def set_cycles(scene):
    cycles = scene.cycles
    cycles.device = "CPU"
    cycles.samples = CYCLES_SAMPLES
    # Debian's build cannot, and where a build can it smears the background.
    cycles.use_denoising = False
    cycles.max_bounces = 4
    cycles.caustics_reflective = cycles.caustics_refractive = False


def set_eevee(scene):
    scene.eevee.taa_render_samples = EEVEE_SAMPLES
    for name in ("use_gtao", "use_soft_shadows"):  # Always on from 4.3.
        if hasattr(scene.eevee, name):
            setattr(scene.eevee, name, True)


SETTINGS = {"workbench": set_workbench, "cycles": set_cycles, "eevee": set_eevee}


def place_camera(camera, view, points):
    """Puts the camera there and its clip planes around the points."""
    camera.matrix_world = view.transform
    camera.data.angle = 2 * view.half_angle
    turn = view.transform.to_3x3()
    depths = -(points @ numpy.array(turn)[:, 2] - view.transform.translation @ turn.col[2])
    camera.data.clip_start = max(0.5 * float(depths.min()), 1e-3)
    camera.data.clip_end = max(2 * float(depths.max()), camera.data.clip_start) + 1e-2


def render(scene, engine, path):
    scene.render.filepath = path
    try:
        with exports.quiet():
            bpy.ops.render.render(write_still=True)
    except RuntimeError as error:
        reason = " ".join(str(error).split())
        raise RuntimeError(f"{ENGINES[engine][0]} does not work here: {reason}") from error
    if not os.path.exists(path):
        raise RuntimeError(f"Blender wrote no {os.path.basename(path)}")


def warm_up():
    """Draws and forgets one tiny Workbench picture, so that no later job waits for OpenGL."""
    kept = set(bpy.data.user_map())
    options = complete({"kind": "orbit", "count": 1, "size": 16})
    mesh = bpy.data.meshes.new("Warm-up")
    corners = [(0, 0, 0), (1, 0, 0), (0, 1, 0), (0, 0, 1)]
    mesh.from_pydata(corners, [], [(0, 2, 1), (0, 1, 3), (1, 2, 3), (0, 3, 2)])
    scene = bpy.data.scenes.new("Warm-up")
    scene.collection.objects.link(bpy.data.objects.new("Warm-up", mesh))
    prepare(scene, options)
    model = Model(numpy.array(corners, dtype=float), numpy.zeros(3), 1.0, len(mesh.polygons))
    rig = lighting.rig(scene, options, model)
    [view] = cameras.orbit(model, options)
    place_camera(scene.camera, view, model.points)
    rig.aim(1, view.transform)
    try:
        with exports.quiet():
            bpy.ops.render.render(scene=scene.name)
    finally:
        bpy.data.batch_remove(set(bpy.data.user_map()) - kept)
