"""What both servers need to keep a forked job in hand: when to fork, how to watch, how to end it."""
import os
import select
import signal
import time

import bpy


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


class Watch:
    """Waits on a job's process, its descriptors, the host and the clock, whichever comes first."""

    def __init__(self, pid, channel, seconds):
        self.pid = pid
        self.channel = channel
        self.deadline = time.monotonic() + seconds
        self.pidfd = os.pidfd_open(pid)
        self.ended = False

    def close(self):
        os.close(self.pidfd)

    def wait(self, *descriptors):
        """Those of `descriptors` that can be read; or "timeout", "cancelled".

        Sets `ended` when the process is gone. Does not return when the host is gone.
        """
        if self.channel.holds_line() and self.host_cancels():
            return "cancelled"
        watched = [self.channel.fileno(), *descriptors]
        if not self.ended:
            watched.append(self.pidfd)
        left = self.deadline - time.monotonic()
        ready = set(select.select(watched, [], [], max(left, 0))[0])
        if self.pidfd in ready:
            self.ended = True
        if self.channel.fileno() in ready and self.host_cancels():
            return "cancelled"
        if left <= 0:
            return "timeout"
        return ready & set(descriptors)

    def host_cancels(self):
        message = self.channel.receive()
        if message is None:
            end_all(self.pid)
            os._exit(0)
        return "cancel" in message


def end_all(pid, own_namespace=False):
    """Ends every process the job left, whatever session it moved to; their exit statuses.

    Orphans of a job come to this process, since it is their subreaper.
    """
    statuses = {}
    signal_quietly(-1 if own_namespace else -pid)
    while True:
        for child in children():
            signal_quietly(child)
        try:
            child, status = os.waitpid(-1, 0)
        except ChildProcessError:
            return statuses
        statuses[child] = status


def signal_quietly(pid):
    try:
        os.kill(pid, signal.SIGKILL)
    except ProcessLookupError:
        pass


def children():
    """Direct children of this process."""
    with open(f"/proc/self/task/{os.getpid()}/children") as listing:
        return [int(pid) for pid in listing.read().split()]


def clean(folders):
    """Leaves nothing of one script for the next one to find."""
    for folder in folders:
        if folder.is_symlink():
            folder.unlink()
        folder.mkdir(exist_ok=True)
        empty(folder)
    os.makedirs(bpy.app.tempdir, mode=0o700, exist_ok=True)


def empty(top):
    """However deep it is and whatever its folders allow: each is first moved up to `top`, so that no
    path grows long."""
    pending, moved = [top], 0
    while pending:
        folder = pending.pop()
        folder.chmod(0o700)
        for entry in list(folder.iterdir()):
            if entry.is_symlink() or not entry.is_dir():
                entry.unlink(missing_ok=True)
                continue
            moved += 1
            entry.chmod(0o700)
            pending.append(entry.rename(top / f".removed-{os.getpid()}-{moved}"))
        if folder != top:
            folder.rmdir()
