"""What lights the model: Workbench's studio light, lamps around an orbit, the method's one lamp.

A level names the brightness of the model's own colours, as the method does: the darker they are,
the more light there is. Every rig is set anew for each view, so no light is left from the last one.
"""
import math

import bpy
import mathutils

BACKGROUND = (0.83, 0.84, 0.86)  # Linear: between lit white and lit default grey.
# The method's lamp in watts, view 1 to 4; views 5 to 8 repeat them.
LEVELS = {"very_bright": (125, 100, 75, 100), "bright": (175, 150, 125, 150),
          "medium_bright": (250, 212.5, 175, 212.5), "dark": (450, 350, 250, 350),
          "very_dark": (600, 500, 400, 500)}
# Workbench. Direction in view space (right, up, towards us), strength, highlight: tops light,
# sides apart.
LIGHTS = (((-0.55, 0.65, 0.6), 0.64, 0.2), ((0.8, 0.1, 0.6), 0.22, 0.0),
          ((0.0, 0.0, 1.0), 0.34, 0.0), ((-0.9, -0.2, 0.3), 0.10, 0.0))
AMBIENT = 0.24
MAX_SHADOW_TRIANGLES = 50_000  # Above it, shadows cost software GL seconds a view.
# Cycles and EEVEE. Direction in view space, watts, size: key, fill, rim.
LAMPS = (((-0.55, 0.65, 0.6), 205, 3.0), ((0.8, 0.1, 0.6), 90, 4.0), ((0.5, 0.7, -0.6), 110, 2.0))
LAMP_DISTANCE = 5.0
STUDIO_AMBIENT = 0.25
METHOD_AMBIENT = 0.05  # The World that Blender starts with.
METHOD_LAMP_REACH = 1.2  # In distances of the camera from the centre.
METHOD_LAMP_RADIUS = 0.25
LIT_EXTENT = 1.0  # The size of model, in metres, that the levels suit.


def strength(level):
    """What a level makes of a light that suits medium colours."""
    return math.sqrt(LEVELS[level][0] / LEVELS["medium_bright"][0])


def rig(scene, options, model):
    """The lights for these options; aim(number, camera) sets them for one view."""
    if options["engine"] == "workbench":
        return WorkbenchRig(scene, options["brightness"], model.triangles)
    if options["kind"] != "method":
        return StudioRig(scene, options["brightness"])
    return MethodRig(scene, options, model)


class WorkbenchRig:
    """Our lights in place of the "Default" studio light of this Blender session."""

    def __init__(self, scene, level, triangles):
        self.display = scene.display
        scene.world = bpy.data.worlds.new("Background")
        scene.world.color = BACKGROUND
        shading = scene.display.shading
        shading.light = "STUDIO"
        shading.studio_light = "Default"
        shading.shadow_intensity = 0.4
        shading.show_shadows = triangles <= MAX_SHADOW_TRIANGLES
        factor = strength(level)
        system = bpy.context.preferences.system
        system.use_studio_light_edit = True
        system.light_ambient = (factor * AMBIENT,) * 3
        for light, (direction, diffuse, highlight) in zip(system.solid_lights, LIGHTS):
            light.use = True
            light.direction = direction
            light.diffuse_color = (factor * diffuse,) * 3
            light.specular_color = (highlight,) * 3
            light.smooth = 0.2

    def aim(self, _number, camera):
        """The lights follow the camera by themselves; the shadows have to be told."""
        key = camera.to_3x3() @ mathutils.Vector(LIGHTS[0][0]).normalized()
        self.display.light_direction = (key.x, key.z, -key.y)  # Its axes: right, up, front.


class StudioRig:
    """Three soft lamps that keep their place beside the camera."""

    def __init__(self, scene, level):
        factor = strength(level)
        make_world(scene, factor * STUDIO_AMBIENT)
        self.lamps = []
        for direction, watts, size in LAMPS:
            lamp = add_lamp(scene, "AREA", factor * watts)
            lamp.data.shape, lamp.data.size = "DISK", size
            towards = mathutils.Vector(direction).normalized()
            turn = towards.to_track_quat("Z", "Y").to_matrix().to_4x4()
            self.lamps.append(
                (lamp, mathutils.Matrix.Translation(LAMP_DISTANCE * towards) @ turn))

    def aim(self, _number, camera):
        for lamp, place in self.lamps:
            lamp.matrix_world = camera.to_3x3().to_4x4() @ place


class MethodRig:
    """The method's one point lamp, straight behind each camera.

    Light falls with the square of the distance, so in a scene that is `scale` times the model's the
    same picture takes `scale`^2 times the watts. The released renderer gave every model the same
    watts: small ones turned white, large ones black. We give each what one of 1 m gets.
    """

    def __init__(self, scene, options, model):
        self.watts = LEVELS[options["brightness"]]
        self.scale = model.extent / LIT_EXTENT
        self.origin = mathutils.Vector((0, 0, 0))
        if options["released_framing"]:
            self.scale = model.scale
            self.origin = mathutils.Vector(-model.scale * model.centre)
        make_world(scene, METHOD_AMBIENT)
        self.lamp = add_lamp(scene, "POINT", 0)
        self.lamp.data.shadow_soft_size = METHOD_LAMP_RADIUS * self.scale

    def aim(self, number, camera):
        place = self.origin + METHOD_LAMP_REACH * (camera.translation - self.origin)
        self.lamp.matrix_world = mathutils.Matrix.Translation(place)
        self.lamp.data.energy = self.watts[(number - 1) % len(self.watts)] * self.scale**2


def add_lamp(scene, kind, watts):
    light = bpy.data.lights.new("Lamp", kind)
    light.energy = watts
    lamp = bpy.data.objects.new("Lamp", light)
    lamp.visible_camera = False
    scene.collection.objects.link(lamp)
    return lamp


def make_world(scene, ambient):
    """A world that the camera sees as our background and the model as even, dimmer light."""
    world = scene.world = bpy.data.worlds.new("Background")
    world.use_nodes = True
    nodes, link = world.node_tree.nodes, world.node_tree.links.new
    nodes.clear()
    mix, rays = nodes.new("ShaderNodeMixShader"), nodes.new("ShaderNodeLightPath")
    link(rays.outputs["Is Camera Ray"], mix.inputs[0])
    for place, colour in ((1, (ambient,) * 3), (2, BACKGROUND)):
        light = nodes.new("ShaderNodeBackground")
        light.inputs["Color"].default_value = (*colour, 1.0)
        link(light.outputs[0], mix.inputs[place])
    link(mix.outputs[0], nodes.new("ShaderNodeOutputWorld").inputs["Surface"])
