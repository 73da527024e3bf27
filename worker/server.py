"""The worker that Maquette starts inside Blender: serves jobs on one inherited socket.

Started as: blender --background ... --python server.py -- '<json>', or by a Python that has Blender
as a module: python server.py -- '<json>'. The options:
  fd        the socket, one JSON object a line each way
  kind      "build" (a child per script) or "inspect" (one warm child of our own code)
  host_pid  who started us, 0 when a pid namespace hides it
  pid_ns    the host's /proc/self/ns/pid, to tell whether we are in a namespace of our own
  jobs      the folder that holds the folders of jobs
  scratch   folders that are emptied after each script
  readable  what a job may read beside its own folder, where Landlock is used
  landlock  whether to use Landlock when the kernel has it
  filter    a file with the system call filter of jobs; empty: none
src/blender/README.md describes the lines. Only this process holds the socket; a script never does.
"""
import json
import os
import pathlib
import socket
import sys
import traceback

# As a program Blender is told "-t 1"; as a module it starts a thread for each other core it sees.
cores = os.sched_getaffinity(0)
os.sched_setaffinity(0, {min(cores)})
import bpy

os.sched_setaffinity(0, cores)
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent))

from confine import Policy, confine_server
from line_channel import LineChannel


def make_server(kind, channel, policy):
    if kind == "build":
        from build_server import BuildServer

        return BuildServer(channel, policy)
    from inspect_server import InspectServer

    return InspectServer(channel, policy)


def serve(server, channel):
    while True:
        request = channel.receive()
        if request is None:
            return
        if "cancel" in request:
            continue  # It came after the job's end.
        if "warm_up" in request:
            server.warm_up()
            continue
        try:
            done = server.run(request)
        except Exception:
            done = {"fault": traceback.format_exc(limit=-4)}
        channel.send({"id": request["id"], "done": done})


def main():
    options = json.loads(sys.argv[sys.argv.index("--") + 1])
    own_namespace = confine_server(options)
    policy = Policy(options, own_namespace)
    channel = LineChannel(socket.socket(fileno=options["fd"]))
    server = make_server(options["kind"], channel, policy)
    channel.send({"event": "ready", "version": bpy.app.version_string,
                  "own_namespace": own_namespace, **policy.achieved()})
    serve(server, channel)
    os._exit(0)


main()
