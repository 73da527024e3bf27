"""What the worker's own process does to be left alone, and to leave nothing behind."""
import ctypes
import os
import resource
import signal

PR_SET_PDEATHSIG, PR_SET_DUMPABLE, PR_SET_CHILD_SUBREAPER = 1, 4, 36
LIBC = ctypes.CDLL(None, use_errno=True)


def die_with_parent(parent):
    """The kernel ends this process with the thread that started it; 0: it cannot be seen."""
    LIBC.prctl(PR_SET_PDEATHSIG, signal.SIGKILL, 0, 0, 0)
    if parent and os.getppid() != parent:
        os._exit(1)  # It died before the prctl.


def confine_server(options):
    """Dies with the host, adopts what scripts leave behind, shows its memory to nobody."""
    own_namespace = os.readlink("/proc/self/ns/pid") != options["pid_ns"]
    die_with_parent(options["host_pid"])
    LIBC.prctl(PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0)
    LIBC.prctl(PR_SET_DUMPABLE, 0, 0, 0, 0)
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    return own_namespace


def mapped_bytes():
    """What this Blender maps already; address-space limits count from here."""
    with open("/proc/self/statm") as statm:
        return int(statm.read().split()[0]) * resource.getpagesize()


def limit_softly(which, limit):
    hard = resource.getrlimit(which)[1]
    if hard != resource.RLIM_INFINITY and (limit == resource.RLIM_INFINITY or limit > hard):
        limit = hard
    resource.setrlimit(which, (limit, hard))
