"""The fork server: a child per script, from a pristine scene that is prepared once."""
import json
import os
import signal
import sys

import build
import jobs
from confine import die_with_parent, mapped_bytes

MAX_REPORT = 1 << 20


class BuildServer:
    """Forks a child per script from a pristine scene that is prepared once."""

    def __init__(self, channel, policy):
        self.channel = channel
        self.policy = policy
        jobs.empty_scene()
        build.shrink_renders()
        self.known_threads = len(jobs.other_threads())

    def run(self, request):
        if not jobs.wait_for_quiet(self.known_threads):
            return {"fault": f"Blender runs {len(jobs.other_threads())} threads beside its main one"}
        reader, writer = os.pipe()
        sys.stdout.flush()
        sys.stderr.flush()
        server = os.getpid()
        pid = os.fork()
        if pid == 0:
            die_with_parent(server)
            build.run_child(request, writer, mapped_bytes(), self.policy)
        os.close(writer)
        try:
            return self.watch(pid, reader, request)
        finally:
            os.close(reader)
            jobs.clean(self.policy.scratch)

    def watch(self, pid, reader, request):
        """Waits for the child's end and tells how it ended."""
        limit = request["limits"]["wall_seconds"]
        os.set_blocking(reader, False)
        kills_before = oom_kills()
        report, open_end, failure = b"", [reader], None
        watch = jobs.Watch(pid, self.channel, limit)
        while failure is None and not watch.ended:
            ready = watch.wait(*open_end)
            if ready == "timeout":
                failure = failed("timeout", f"the script was still running after {limit:g} s")
            elif ready == "cancelled":
                failure = failed("cancelled", "the run was stopped")
            elif ready:
                piece = read_available(reader)
                report += piece
                if not piece or len(report) > MAX_REPORT:
                    open_end = []
        watch.close()
        statuses = jobs.end_all(pid, self.policy.own_namespace)
        if failure is not None:
            return failure
        while open_end and (piece := read_available(reader)):
            report += piece
        starved = oom_kills() > kills_before
        return verdict(report, statuses.get(pid, 0), request["folder"], starved)


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
    except (ValueError, KeyError, TypeError, RecursionError):
        pass
    if starved or ran_out_of_memory(folder):
        return failed("out_of_memory", "Blender could not get the memory that the script asked for")
    if os.WIFSIGNALED(status):
        number = os.WTERMSIG(status)
        if number == signal.SIGXCPU:
            return failed("timeout", "the script used up its processor time")
        return failed("crashed", f"Blender died of {signal_name(number)}")
    return failed("script_error", "the script quit Blender before its end")


def signal_name(number):
    try:
        return signal.Signals(number).name
    except ValueError:  # A real-time signal.
        return f"signal {number}"


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
