"""Keeps one warm child that inspects model after model; a fresh one is a fork away.

The child runs only our code, but on files that scripts left: it is confined like a script, and gone
after anything unclean.
"""
import os
import resource
import socket
import sys
import traceback

import inspect_model
import jobs
from confine import die_with_parent, limit_softly, mapped_bytes, resident_bytes
from line_channel import LineChannel

# A child's memory grows a little with every model; measured in docs/measurements.md.
MAX_JOBS = 500
MAX_GROWTH_BYTES = 256 << 20


class InspectServer:
    """Hands jobs to the warm child and answers for it when it dies."""

    def __init__(self, channel, policy):
        self.channel = channel
        self.policy = policy
        jobs.empty_scene()
        self.known_threads = len(jobs.other_threads())
        self.child = None

    def warm_up(self):
        """Forks the child and has it start its renderer, so that the first job need not wait."""
        if self.child is None and jobs.wait_for_quiet(self.known_threads):
            self.child = InspectChild(self.policy)
            self.child.channel.send({"warm_up": True})

    def run(self, request):
        if self.child and self.child.has_ended():
            self.end_child()  # In peace or out of memory: not this job's doing.
        if self.child is None:
            if not jobs.wait_for_quiet(self.known_threads):
                return {"fault": f"Blender runs {len(jobs.other_threads())} threads beside its main one"}
            self.child = InspectChild(self.policy)
        watch = jobs.Watch(self.child.pid, self.channel, request["limits"]["wall_seconds"])
        try:
            done = self.relay(watch, request)
        finally:
            watch.close()
        if "unclean" in done or self.child.is_worn():
            self.end_child()
        jobs.clean(self.policy.scratch)
        return done

    def relay(self, watch, request):
        """Passes the child's messages on until its job is done. The last one is returned."""
        child = self.child
        child.jobs += 1
        if not child.channel.send(request):
            return {"unclean": "died"}
        while True:
            if not child.channel.holds_line():
                ready = watch.wait(child.channel.fileno())
                if isinstance(ready, str):
                    return {"unclean": ready}
                if not ready and not watch.ended:
                    continue
            message = child.channel.receive()
            if message is None:
                return {"unclean": "died"}
            if "done" in message:
                done = message["done"]
                return done if isinstance(done, dict) else {"unclean": "died"}
            if message.get("id") == request["id"]:
                self.channel.send(message)

    def end_child(self):
        jobs.end_all(self.child.pid, self.policy.own_namespace)
        self.child.channel.close()
        self.child = None


class InspectChild:
    """A forked process that inspects one model after another."""

    def __init__(self, policy):
        ours, theirs = socket.socketpair()
        sys.stdout.flush()
        sys.stderr.flush()
        server = os.getpid()
        self.pid = os.fork()
        if self.pid == 0:
            die_with_parent(server)
            serve_jobs(policy, theirs)
        theirs.close()
        self.channel = LineChannel(ours)
        self.jobs = 0
        self.first_bytes = None

    def has_ended(self):
        flags = os.WEXITED | os.WNOHANG | os.WNOWAIT
        return os.waitid(os.P_PID, self.pid, flags) is not None

    def is_worn(self):
        size = resident_bytes(self.pid)
        if self.first_bytes is None:
            self.first_bytes = size
        return self.jobs >= MAX_JOBS or size - self.first_bytes > MAX_GROWTH_BYTES


def serve_jobs(policy, theirs):
    """The child's life; never returns."""
    code = 1
    try:
        os.setsid()
        base_bytes = mapped_bytes()
        channel = LineChannel(socket.socket(fileno=policy.confine(theirs.detach(), policy.jobs)))
        while (request := channel.receive()) is not None:
            if "warm_up" in request:
                inspect_model.warm_up()
            else:
                channel.send({"done": run_job(request, base_bytes, channel)})
        code = 0
    except BaseException:  # Whatever it is, this process must not go on as a second server.
        traceback.print_exc()
    finally:
        sys.stderr.flush()
        os._exit(code)


def run_job(request, base_bytes, channel):
    limits = request["limits"]
    limit_softly(resource.RLIMIT_AS, base_bytes + limits["memory_bytes"])
    limit_softly(resource.RLIMIT_FSIZE, limits["file_bytes"])
    try:
        done = inspect_model.inspect(
            request, lambda event: channel.send({"id": request["id"], **event}))
    except MemoryError:
        done = {"out_of_memory": True, "unclean": "memory"}
    except RuntimeError as error:  # What a script left is no readable .blend.
        done = {"unreadable": str(error), "unclean": "unreadable"}
    except UnicodeDecodeError as error:
        done = {"unreadable": f"a name in it is no text: {error}", "unclean": "unreadable"}
    except Exception:
        done = {"fault": traceback.format_exc(limit=-4), "unclean": "fault"}
    return done
