"""The environment of a script: the things that it gets, and hints on things that are missing.

A script runs in Blender without a window, a start scene, arguments or its user's files. Scripts
that expect arguments, a start scene or a file's path get them. Else hint() names the missing thing.
"""
import contextlib
import os
import re
import sys

import bpy

DEFAULT_KEY = re.compile(r'key "(Cube|Camera|Light|Material|Collection)" not found')
DEFAULT_GET = re.compile(r'\.get\(\s*["\'](Cube|Camera|Light|Material|Collection)["\']')
OF_NONE = re.compile(r"'NoneType' object (has no attribute|is not)")
FILE_PLACE = re.compile(r"""["']//|\bdata\.(filepath|is_saved)\b""")
SCREEN = re.compile(r"\b(area|region|region_data|space_data|screen|spaces|areas)\b")
ACTIVE = re.compile(r"\b(active_object|context\.object|objects\.active|edit_object)\b")


class Arguments(list):
    """For scripts that look for `--`: sys.argv of `blender --python script.py --`. For other
    scripts: sys.argv without arguments."""

    def index(self, value, *bounds):
        if value == "--" and value not in self:
            return len(self) - 1
        return super().index(value, *bounds)


def prepare(script, source):
    """Gives the script an empty list of arguments, and a path of a .blend if it reads one."""
    sys.argv = Arguments([script])
    if FILE_PLACE.search(source):
        path = os.path.join(os.getcwd(), os.path.splitext(script)[0] + ".blend")
        with contextlib.suppress(RuntimeError, OSError):  # The limits may be too narrow for it.
            bpy.ops.wm.save_as_mainfile(filepath=path, check_existing=False)
            os.unlink(path)


def missing_start(error, line_text, source):
    """Names of the objects of Blender's start scene that a failed script needs; may be empty."""
    message = str(error)
    if isinstance(error, KeyError) and (found := DEFAULT_KEY.search(message)):
        return start_with(found[1])
    if not isinstance(error, (AttributeError, TypeError, RuntimeError)):
        return set()
    if OF_NONE.search(message):
        if "scene.camera" in line_text:
            return start_with("Camera")
        if found := DEFAULT_GET.search(source):
            return start_with(found[1])
    lacks = OF_NONE.search(message) or "Context missing active object" in message
    if lacks and not bpy.data.objects and (ACTIVE.search(line_text) or ACTIVE.search(source)):
        return start_with("Cube")
    return set()


def start_with(name):
    """Cameras and lights are not parts of a model; only scripts that need the cube get it."""
    return {"Camera", "Light"} if name in {"Camera", "Light"} else {"Camera", "Light", "Cube"}


def load_start_scene(names):
    """Blender's own start scene with just these objects."""
    bpy.ops.wm.read_homefile(use_factory_startup=True)
    for one in [one for one in bpy.data.objects if one.name not in names]:
        bpy.data.objects.remove(one)


def hint(error, line_text):
    """The missing thing behind the error, and advice; empty for other errors."""
    message = str(error)
    for applies, words in HINTS:
        if applies(error, message, line_text):
            return words
    return ""


def about_arguments(error, message, line):
    if isinstance(error, SystemExit):
        return error.code == 2 or re.search("usage|argument", str(error.code), re.IGNORECASE)
    return isinstance(error, (IndexError, ValueError)) and "argv" in line


def about_argument_list(error, message, line):
    return isinstance(error, IndexError) and re.search(r"\b(args?|arguments|params)\[", line)


def about_the_screen(error, message, line):
    if OF_NONE.search(message):
        return SCREEN.search(line)
    return "expected a view3d region" in message or ("poll() failed" in message and re.search(
        r"bpy\.ops\.(view3d|screen|node|uv|image|outliner|text|console|action|graph|nla|clip|"
        r"sequencer|wm\.tool)", message))


def about_the_active_object(error, message, line):
    if OF_NONE.search(message):
        return ACTIVE.search(line)
    return "Context missing active object" in message or (
        "poll() failed, context is incorrect" in message)


def about_the_start_scene(error, message, line):
    return (isinstance(error, KeyError) and DEFAULT_KEY.search(message)
            or OF_NONE.search(message) and "scene.camera" in line)


def about_add_ons(error, message, line):
    return ("Add-on not loaded" in message or "addon_enable" in line
            or 'Calling operator "bpy.ops.' in message and "could not be found" in message)


def about_files(error, message, line):
    if isinstance(error, FileNotFoundError):
        return True
    return isinstance(error, RuntimeError) and "No such file or directory" in message


HINTS = (
    (about_arguments, "no arguments are passed to scripts here: give each argument a default"),
    (about_argument_list, "no arguments are passed to scripts here: give each argument a default"),
    (about_the_screen,
     "Blender runs here without a window, so there is no area, region or 3D view: leave out what "
     "sets or asks for a view, or use bpy.data and operators that need none"),
    (about_the_start_scene,
     "the scene is empty when a script starts, without Blender's cube, camera and light: create "
     "each object first and keep it in a variable"),
    (about_the_active_object,
     "no object is active, or it is of another type or in another mode than the operator needs: "
     "set bpy.context.view_layer.objects.active to an object, select it, and set the mode first"),
    (about_add_ons,
     "this Blender does not have that: it is of another version, or of an add-on, and add-ons are "
     "not there: build it from meshes, curves and modifiers"),
    (about_files,
     "only the script itself comes here, no other files: put what it needs into the script"),
    (lambda error, *_: isinstance(error, EOFError),
     "nobody can type an answer here: set the value in the script"),
    (lambda error, *_: isinstance(error, ModuleNotFoundError),
     "only Python's standard library, numpy and Blender's own modules are there"),
)
