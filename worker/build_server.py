"""The fork server: a child per script, from a pristine scene that is prepared once."""
import json
import os
import pathlib
import select
import shutil
import signal
import sys
import time

import bpy

import build
from confine import die_with_parent, mapped_bytes

MAX_REPORT = 1 << 20


def empty_scene():
    """The method's start: no objects, and a World as a new file has one."""
    bpy.ops.wm.read_homefile(use_empty=True)
    scene = bpy.context.scene
    if scene.world is None:
        scene.world = bpy.data.worlds.new("World")


def other_threads():
    """The states of this process's other threads."""
    own = str(os.getpid())
    states = []
    for task in os.listdir("/proc/self/task"):
        try:
            with open(f"/proc/self/task/{task}/stat") as stat:
                states.append(stat.read().rpartition(")")[2].split()[0])
        except FileNotFoundError:
            continue  # It has just ended.
        if task == own:
            states.pop()
    return states


def wait_for_quiet(known):
    """True when a fork is safe: no thread but the idle ones that libraries start at load time.

    Debian's Blender has five of those (log4cplus, OpenEXR) for good. One that sleeps while the only
    running thread is here holds no lock that the child could miss.
    """
    for _ in range(50):
        states = other_threads()
        if len(states) <= known and all(state == "S" for state in states):
            return True
        time.sleep(0.01)
    return False


class BuildServer:
    """Forks a child per script from a pristine scene that is prepared once."""

    def __init__(self, channel, options, own_namespace):
        self.channel = channel
        self.own_namespace = own_namespace
        empty_scene()
        self.known_threads = len(other_threads())
        self.scratch = [pathlib.Path(folder) for folder in options["scratch"]]

    def run(self, request):
        if not wait_for_quiet(self.known_threads):
            return {"fault": f"Blender runs {len(other_threads())} threads beside its main one"}
        started = time.monotonic()
        reader, writer = os.pipe()
        sys.stdout.flush()
        sys.stderr.flush()
        server = os.getpid()
        pid = os.fork()
        if pid == 0:
            die_with_parent(server)
            self.channel.socket.close()
            os.close(reader)
            build.run_child(request, writer, mapped_bytes(), self.own_namespace)
        os.close(writer)
        try:
            done = self.watch(pid, reader, request, started)
        finally:
            os.close(reader)
            self.clean()
        done["seconds"] = round(time.monotonic() - started, 3)
        return done

    def watch(self, pid, reader, request, started):
        """Waits for the child, the deadline or the host, whichever comes first."""
        limit = request["limits"]["wall_seconds"]
        pidfd = os.pidfd_open(pid)
        os.set_blocking(reader, False)
        kills_before = oom_kills()
        failure = None
        report = b""
        watched = {pidfd, reader, self.channel.fileno()}
        while failure is None and pidfd in watched:
            left = started + limit - time.monotonic()
            ready, _, _ = select.select(watched, [], [], max(left, 0))
            if left <= 0:
                failure = failed("timeout", f"the script was still running after {limit:g} s")
            if self.channel.fileno() in ready and self.host_cancels():
                failure = failed("cancelled", "the run was stopped")
            if reader in ready:
                piece = read_available(reader)
                report += piece
                if not piece or len(report) > MAX_REPORT:
                    watched.discard(reader)
            if pidfd in ready:
                watched.discard(pidfd)
        statuses = self.kill_all(pid)
        os.close(pidfd)
        if failure is not None:
            return failure
        while piece := read_available(reader):
            report += piece
        starved = oom_kills() > kills_before
        return verdict(report, statuses.get(pid, 0), request["folder"], starved)

    def host_cancels(self):
        message = self.channel.receive()
        if message is None:
            self.kill_all(0)
            os._exit(0)
        return "cancel" in message

    def kill_all(self, pid):
        """Ends every process the job left, whatever session it moved to; their exit statuses."""
        statuses = {}
        if self.own_namespace:
            self.signal_quietly(-1)
        elif pid:
            self.signal_quietly(-pid)
        while True:
            for child in children():
                self.signal_quietly(child)
            try:
                child, status = os.waitpid(-1, 0)
            except ChildProcessError:
                return statuses
            statuses[child] = status

    @staticmethod
    def signal_quietly(pid):
        try:
            os.kill(pid, signal.SIGKILL)
        except ProcessLookupError:
            pass

    def clean(self):
        """Leaves nothing of one script for the next one to find."""
        for folder in self.scratch:
            if folder.is_symlink():
                folder.unlink()
            folder.mkdir(exist_ok=True)
            for entry in folder.iterdir():
                if entry.is_dir() and not entry.is_symlink():
                    shutil.rmtree(entry, ignore_errors=True)
                else:
                    entry.unlink(missing_ok=True)
        os.makedirs(bpy.app.tempdir, mode=0o700, exist_ok=True)


def children():
    """Direct children of this process; orphans of a job come here, since it is their subreaper."""
    with open(f"/proc/self/task/{os.getpid()}/children") as listing:
        return [int(pid) for pid in listing.read().split()]


def read_available(fd):
    """What a non-blocking pipe holds; empty at its end and when nothing is there."""
    try:
        return os.read(fd, 65536)
    except BlockingIOError:
        return b""


def oom_kills():
    """How many processes the kernel has killed for want of memory since the machine started."""
    with open("/proc/vmstat") as counters:
        for line in counters:
            if line.startswith("oom_kill "):
                return int(line.split()[1])
    return 0


def failed(outcome, message, kind=""):
    return {"outcome": outcome, "failure": {"type": kind, "message": message, "line": 0,
                                            "line_text": "", "traceback": ""}}


def verdict(report, status, folder, starved):
    """What a child that ended by itself means; its own report is only believed about itself."""
    try:
        result = json.loads(report)
        return {"outcome": str(result["outcome"]), "failure": result["failure"]}
    except (ValueError, KeyError, TypeError):
        pass
    if starved or ran_out_of_memory(folder):
        return failed("out_of_memory", "Blender could not get the memory that the script asked for")
    if os.WIFSIGNALED(status):
        number = os.WTERMSIG(status)
        if number == signal.SIGXCPU:
            return failed("timeout", "the script used up its processor time")
        return failed("crashed", f"Blender died of {signal.Signals(number).name}")
    return failed("script_error", "the script quit Blender before its end")


def ran_out_of_memory(folder):
    """Blender's allocator says so in the log before it gives up."""
    try:
        fd = os.open(os.path.join(folder, "log.txt"), os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK)
    except OSError:
        return False
    with open(fd, "rb") as log:
        log.seek(max(os.fstat(fd).st_size - 4096, 0))
        tail = log.read(4096)
    return any(sign in tail for sign in (b"alloc returns null", b"std::bad_alloc"))
