"""What the forked child does with one script: limits, run, save, report. The script is hostile."""
import bdb
import builtins
import contextlib
import errno
import json
import linecache
import os
import re
import resource
import signal
import socket
import sys
import traceback

import bpy

import place

SCRIPT = "script.py"
SMALL_PERCENT = 1
REFUSED = {errno.EPERM, errno.EACCES, errno.EROFS, errno.ENETUNREACH, errno.EHOSTUNREACH}
FULL = {errno.ENOSPC, errno.EFBIG, errno.EDQUOT}
# What this Blender says when it does not have what the script asks for.
API_MESSAGES = re.compile(
    r'Calling operator "bpy\.ops\.[\w.]*" error, could not be found'
    r'|keyword "\w+" (is invalid|unrecognized)'
    r'|was called with invalid keyword argument'
    r'|enum "[^"]*" not found in'
    r'|bpy_prop_collection\[key\]: key "[^"]*" not found'
    r'|1-2 args execution context is supported'
    r'|Node type \w+ undefined'
    r"|module '(bpy|bmesh|mathutils)[\w.]*' has no attribute")
NO_ATTRIBUTE = re.compile(r"'(\w+)' object has no attribute|type object '(\w+)' has no attribute")
# A missing data block is the script's own slip, not a missing feature.
OWN_DATA = re.compile(r"bpy\.data\.\w+\s*\[|\.objects\s*\[|\.collections\s*\[")
REFUSED_SAVE = re.compile(r"Read-only file system|Permission denied|Operation not permitted")


def shrink_renders():
    """Pictures that a script draws are thrown away, as views are drawn later: let them be small."""
    bpy.context.scene.render.resolution_percentage = SMALL_PERCENT


def run_child(request, writer, base_bytes, policy):
    """Runs the request's script and never returns."""
    code = 1
    try:
        os.setsid()
        folder = request["folder"]
        os.chdir(folder)
        redirect_output()
        limit(request["limits"], base_bytes, policy.own_namespace)
        writer = policy.confine(writer, folder)
        result = run_where_it_belongs(folder)
        if result is None:
            result = save(folder)
        os.write(writer, json.dumps(result).encode())
        code = 0
    except BaseException:  # Whatever it is, this process must not go on as a second server.
        traceback.print_exc()
    finally:
        flush_output()
        os._exit(code)


def redirect_output():
    """Everything the script and Blender print goes to log.txt."""
    log = os.open("log.txt", os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_APPEND, 0o600)
    nothing = os.open(os.devnull, os.O_RDONLY)
    os.dup2(nothing, 0)
    os.dup2(log, 1)
    os.dup2(log, 2)
    os.close(log)
    os.close(nothing)


def flush_output():
    for stream in (sys.stdout, sys.stderr):
        try:
            stream.flush()
        except (OSError, ValueError, AttributeError):
            pass


def limit(limits, base_bytes, own_namespace):
    def hard(which, value, grace=0):
        ceiling = resource.getrlimit(which)[1]
        if ceiling != resource.RLIM_INFINITY:
            value = min(value, ceiling - grace)
        resource.setrlimit(which, (value, value + grace))

    hard(resource.RLIMIT_AS, base_bytes + limits["memory_bytes"])
    hard(resource.RLIMIT_FSIZE, limits["file_bytes"])
    hard(resource.RLIMIT_CORE, 0)
    # All threads count: a script that renders may use every core until its wall time ends.
    hard(resource.RLIMIT_CPU, int(limits["wall_seconds"]) * os.cpu_count() + 5, grace=5)
    if own_namespace:  # Elsewhere it would count all of the user's processes.
        hard(resource.RLIMIT_NPROC, 64)
    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)  # A too long file is an error, not a death.


def run_where_it_belongs(folder):
    """Runs the script in the empty scene. If it fails because it needs Blender's start scene,
    runs it once more in that scene. None when it ran to its end, else the result to report."""
    result = run_script(folder)
    wanted = result.pop("wanted_start", None) if result else None
    if not wanted:
        return result
    print(f"maquette: run again with {', '.join(sorted(wanted))} of Blender's start scene")
    place.load_start_scene(wanted)
    shrink_renders()
    return result if run_script(folder) else None


def run_script(folder):
    """None when the script ran to its end, else the result to report."""
    with open(SCRIPT, "rb") as file:
        source = file.read()
    text = source.decode("utf-8-sig", errors="replace")
    lines = text.splitlines()
    linecache.cache[SCRIPT] = (len(source), None, [line + "\n" for line in lines], SCRIPT)
    try:
        # The script is UTF-8, whatever encoding its first lines declare.
        code = compile(text if is_utf8(source) else source, SCRIPT, "exec", dont_inherit=True)
    except (SyntaxError, ValueError, RecursionError, MemoryError, OverflowError) as error:
        return failure("syntax_error", error, getattr(error, "lineno", 0) or 0, lines)
    import math

    place.prepare(SCRIPT, text)
    namespace = {"__name__": "__main__", "__file__": os.path.join(folder, SCRIPT),
                 "__builtins__": builtins, "bpy": bpy, "os": os, "math": math}
    try:
        exec(code, namespace)
    except SystemExit as stop:
        if stop.code in (None, 0, False):
            return None
        return failure("script_error", stop, failing_line(stop), lines,
                       f"the script called sys.exit({stop.code!r})")
    except BaseException as error:
        line = failing_line(error)
        line_text = lines[line - 1] if 0 < line <= len(lines) else ""
        result = failure(classify(error, line_text), error, line, lines)
        result["wanted_start"] = place.missing_start(error, line_text, text)
        return result
    return None


def is_utf8(source):
    try:
        source.decode()
    except UnicodeDecodeError:
        return False
    return True


def failing_line(error):
    """The innermost frame that lies in the script."""
    frames = [frame for frame in traceback.extract_tb(error.__traceback__)
              if frame.filename == SCRIPT]
    return frames[-1].lineno if frames else 0


def script_traceback(error):
    """The traceback from the script's first frame on, without ours."""
    trace = error.__traceback__
    while trace is not None and trace.tb_frame.f_code.co_filename != SCRIPT:
        trace = trace.tb_next
    return "".join(traceback.format_exception(type(error), error, trace, limit=-8))


def classify(error, line_text):
    if isinstance(error, MemoryError):
        return "out_of_memory"
    if isinstance(error, (KeyboardInterrupt, bdb.BdbQuit)):
        return "script_error"
    if refused(error):
        return "policy_violation"
    message = str(error)
    if isinstance(error, RuntimeError) and REFUSED_SAVE.search(message):
        return "policy_violation"
    if isinstance(error, KeyError) and OWN_DATA.search(line_text):
        return "script_error"
    if isinstance(error, (AttributeError, TypeError, KeyError, RuntimeError, ValueError)):
        if API_MESSAGES.search(message):
            return "api_mismatch"
    if isinstance(error, AttributeError) and lacks_attribute(message):
        return "api_mismatch"
    return "script_error"


def refused(error):
    """The operating system said no: to a file, a process, the network."""
    if not isinstance(error, OSError):
        return False
    reason = getattr(error, "reason", None)  # urllib wraps the socket's error.
    if isinstance(reason, OSError):
        error = reason
    if isinstance(error, socket.gaierror):
        return error.errno in (socket.EAI_AGAIN, socket.EAI_NONAME)
    return isinstance(error, PermissionError) or error.errno in REFUSED


def lacks_attribute(message):
    found = NO_ATTRIBUTE.search(message)
    if not found:
        return False
    name = found[1] or found[2]
    import bmesh.types
    import mathutils

    return (name.startswith(("bpy_", "BPy", "BM")) or hasattr(bpy.types, name)
            or hasattr(bmesh.types, name) or hasattr(mathutils, name))


def failure(outcome, error, line, lines, message=None):
    if isinstance(error, SyntaxError):
        message = error.msg
    elif isinstance(error, OSError) and error.errno in FULL:
        message = f"{error} (the limit on what a script may write)"
    elif message is None:
        message = str(error)
    text = lines[line - 1].strip() if 0 < line <= len(lines) else ""
    if words := place.hint(error, text):
        message = f"{message.strip()[:3000]} ({words})"
    report = script_traceback(error)
    sys.stdout.flush()
    sys.stderr.write(report)
    return {"outcome": outcome,
            "failure": {"type": type(error).__name__, "message": message[:4000], "line": line,
                        "line_text": text[:1000], "traceback": report[-8000:]}}


def save(folder):
    """Leaves edit mode, so that the mesh is whole, and writes model.blend."""
    try:
        for scene in bpy.data.scenes:
            if scene.render.resolution_percentage == SMALL_PERCENT:
                scene.render.resolution_percentage = 100
        keep_pictures()
        active = bpy.context.view_layer.objects.active
        if active is not None and active.mode != "OBJECT":
            bpy.ops.object.mode_set(mode="OBJECT")
        keep_unlinked()
        bpy.ops.wm.save_as_mainfile(filepath=os.path.join(folder, "model.blend"),
                                    compress=False, copy=True, check_existing=False)
    except Exception as error:
        return failure("script_error", error, 0, [], f"saving the model failed: {error}")
    return {"outcome": "ok", "failure": None}


def keep_unlinked():
    """Blender saves only data that has users. Keeps data that was made and never linked, so that
    the inspection can report it (whereabouts.py)."""
    kinds = [bpy.data.objects, bpy.data.collections]
    if not bpy.data.objects:
        kinds = [bpy.data.meshes, bpy.data.curves]
    for kind in kinds:
        for one in kind:
            one.use_fake_user = one.use_fake_user or one.users == 0


def keep_pictures():
    """Packs the pictures that materials use. Pictures in memory only, or in a file beside the
    script, would be lost when the .blend is opened."""
    for image in bpy.data.images:
        if image.users and image.source in {"FILE", "GENERATED"} and not image.packed_file:
            with contextlib.suppress(RuntimeError):  # Without pixels, or its file is missing.
                if image.is_dirty or image.source == "FILE":
                    image.pack()
