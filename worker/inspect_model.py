"""Dumps, exports and draws one .blend that an untrusted script left. Our code only runs here.

Everything is taken from one realisation of the render-visible parts (parts.py) in a scene of our
own, so that facts, exports and views cannot disagree, and no setting of the script's scene counts.
"""
import os
import stat

import bpy

import colour
import dump
import exports
import parts
import views
import whereabouts

MOST_SENTENCES = 8


def inspect(request, emit):
    """Inspects `folder`/model.blend; writes model.dump, model.<format> and views/*.png beside it.

    Returns files (relative names), empty, why_empty, notes, view_findings, render_failed and
    export_failed.
    With the format blend, the contents of the delivered file are written to blend.dump. Raises
    RuntimeError when model.blend is not a readable .blend.
    """
    folder = request["folder"]
    formats = request["formats"]

    def stage(text):
        emit({"event": "stage", "text": text})

    stage("opening the model")
    open_untrusted(os.path.join(folder, "model.blend"))
    notes = scene_notes(bpy.context)
    stage("settling the colours")
    looks = colour.reconcile(bpy.data.materials)
    result = {"files": [], "view_findings": [], "render_failed": None,
              "why_empty": None, "notes": []}
    failures = []
    if "blend" in formats:
        stage("saving blend")
        failures += attempt("blend", exports.save_blend, folder, result["files"])
    stage("measuring the parts")
    unknown = {name for name, look in looks.items() if not look.is_known}
    realised, left_out, beside = parts.realise(bpy.context, looks)
    failures += left_out
    dump.write(os.path.join(folder, "model.dump"), realised)
    result["empty"] = not realised
    if not realised:
        told = whereabouts.why_empty(bpy.context) + beside.sentences + left_out
        result["why_empty"] = "; ".join(bounded(told))
    else:
        result["notes"] = bounded(notes + beside.sentences)
        for name in formats:
            if name != "blend":
                stage(f"exporting {name}")
                failures += attempt(name, exports.write, folder, result["files"], name,
                                    request["stl_units_per_metre"], result["notes"])
        try:
            views.draw(folder, request["views"], realised, stage, result["files"],
                       result["view_findings"])
        except RuntimeError as error:
            result["render_failed"] = str(error)
    sampled = {name: looks[name] for name in unknown if looks[name].is_known}
    if "model.blend" in result["files"] and sampled:
        failures += attempt("blend", save_again, folder, sampled, result["files"])
    if "model.blend" in result["files"]:
        stage("reading the model back")
        failures += attempt("blend", dump_again, folder)
    result["export_failed"] = "; ".join(failures) or None
    return result


def save_again(folder, sampled, files):
    """Gives the delivered .blend the viewport colours that had to be sampled."""
    open_untrusted(os.path.join(folder, "model.blend"))
    for name, look in sampled.items():
        bpy.data.materials[name].diffuse_color = look.rgba
    exports.save_blend(folder, files)


def dump_again(folder):
    """Opens the delivered .blend as anybody would and dumps what is in it."""
    open_untrusted(os.path.join(folder, "model.blend"))
    realised, *_ = parts.realise(bpy.context, colour.reconcile(bpy.data.materials))
    dump.write(os.path.join(folder, "blend.dump"), realised)


def scene_notes(context):
    """Chooses the scene. Returns sentences on the choice, the unit and objects outside it."""
    taken = whereabouts.take_scene(context)
    notes = [taken] if taken else []
    unit = parts.metres_per_unit(context.scene)
    if unit != 1:
        notes.append(f"one unit of the scene is {unit:g} m (unit_settings.scale_length), and sizes "
                     "were read so")
    return notes + whereabouts.elsewhere(context)


def bounded(sentences):
    more = len(sentences) - MOST_SENTENCES
    return sentences[:MOST_SENTENCES] + ([f"and {more} more like these"] if more > 0 else [])


def warm_up():
    """Has this process start its renderer, which takes a second."""
    views.warm_up()


def open_untrusted(path):
    """Opens the file with nothing in it allowed to run."""
    if not stat.S_ISREG(os.lstat(path).st_mode):
        raise RuntimeError("open model.blend: not a file")
    filepaths = bpy.context.preferences.filepaths
    filepaths.use_scripts_auto_execute = False
    filepaths.save_version = 0
    filepaths.file_preview_type = "NONE"
    bpy.app.driver_namespace.clear()
    with exports.quiet():
        bpy.ops.wm.open_mainfile(filepath=path, load_ui=False, use_scripts=False)
    for text in list(bpy.data.texts):
        bpy.data.texts.remove(text)
    exports.drop_python(bpy.data)


def attempt(name, export, *arguments):
    """What went wrong with one export, as a list of at most one sentence."""
    try:
        export(*arguments)
    except MemoryError:
        raise
    except Exception as error:
        return [f"{name}: {' '.join(str(error).split())}"]
    return []
