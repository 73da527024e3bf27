"""The worker that Maquette starts inside Blender: serves jobs on one inherited socket.

Started as: blender --background ... --python server.py -- '<json>' with
  fd        the socket, one JSON object a line each way
  kind      "build" (forks a child per script) or "inspect" (our own code, one model after another)
  host_pid  who started us, 0 when a pid namespace hides it
  pid_ns    the host's /proc/self/ns/pid, to tell whether we are in a namespace of our own
  scratch   folders that are emptied after each build
src/blender/README.md describes the lines. Only this process holds the socket; a script never does.
"""
import json
import os
import pathlib
import resource
import socket
import sys
import time
import traceback

import bpy

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent))

from build_server import BuildServer, empty_scene
from confine import confine_server, limit_softly, mapped_bytes

MAX_LINE = 1 << 20


class Channel:
    """The socket to the C++ side."""

    def __init__(self, fd):
        self.socket = socket.socket(fileno=fd)
        self.buffer = b""

    def fileno(self):
        return self.socket.fileno()

    def send(self, message):
        self.socket.sendall(json.dumps(message).encode() + b"\n")

    def receive(self):
        """The next message; None once the other side is gone."""
        while b"\n" not in self.buffer:
            piece = self.socket.recv(65536)
            if not piece or len(self.buffer) > MAX_LINE:
                return None
            self.buffer += piece
        line, self.buffer = self.buffer.split(b"\n", 1)
        return json.loads(line)


class InspectServer:
    """Runs our own inspection in this process, one model after another."""

    def __init__(self, channel, _options, _own_namespace):
        import inspect_model

        self.inspect = inspect_model.inspect
        self.channel = channel
        empty_scene()

    def run(self, request):
        started = time.monotonic()
        limits = request["limits"]
        limit_softly(resource.RLIMIT_AS, mapped_bytes() + limits["memory_bytes"])
        limit_softly(resource.RLIMIT_FSIZE, limits["file_bytes"])
        identity = request["id"]
        try:
            done = self.inspect(request, lambda event: self.channel.send({"id": identity, **event}))
        except MemoryError:
            done = {"out_of_memory": True}
        except RuntimeError as error:  # What a script left is no readable .blend.
            done = {"unreadable": str(error)}
        finally:
            limit_softly(resource.RLIMIT_AS, resource.RLIM_INFINITY)
        done["seconds"] = round(time.monotonic() - started, 3)
        return done


def serve(server, channel):
    while True:
        request = channel.receive()
        if request is None:
            return
        if "cancel" in request:
            continue  # It came after the job's end.
        try:
            done = server.run(request)
        except Exception:
            done = {"fault": traceback.format_exc(limit=-4)}
        channel.send({"id": request["id"], "done": done})


def main():
    options = json.loads(sys.argv[sys.argv.index("--") + 1])
    own_namespace = confine_server(options)
    channel = Channel(options["fd"])
    kinds = {"build": BuildServer, "inspect": InspectServer}
    server = kinds[options["kind"]](channel, options, own_namespace)
    channel.send({"event": "ready", "version": bpy.app.version_string,
                  "own_namespace": own_namespace})
    serve(server, channel)
    os._exit(0)


main()
