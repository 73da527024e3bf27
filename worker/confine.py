"""What the worker's processes do to be left alone, and to leave nothing behind.

A job's process gives up, in this order and for good: its descriptors, its capabilities, gaining
privileges, the file system (Landlock), the network and other processes (Landlock, where the kernel
has that), and system calls (src/blender/syscall_filter.cc). What was asked for and fails raises, and
the job ends.
"""
import ctypes
import os
import pathlib
import resource
import signal
import socket
import stat
import struct
import traceback

PR_SET_PDEATHSIG, PR_SET_DUMPABLE, PR_SET_SECCOMP = 1, 4, 22
PR_SET_CHILD_SUBREAPER, PR_SET_NO_NEW_PRIVS = 36, 38
SECCOMP_MODE_FILTER = 2
LIBC = ctypes.CDLL(None, use_errno=True)
JOB_FD = 3

CLOSE_RANGE = 436  # The numbers of young system calls are the same on every machine.
LANDLOCK_CREATE_RULESET, LANDLOCK_ADD_RULE, LANDLOCK_RESTRICT_SELF = 444, 445, 446
LANDLOCK_VERSION, LANDLOCK_PATH_BENEATH = 1, 1

# Landlock's rights on files, as bits.
WRITE_FILE, READ_FILE, READ_DIR, REMOVE_DIR, REMOVE_FILE = 1 << 1, 1 << 2, 1 << 3, 1 << 4, 1 << 5
MAKE_DIR, MAKE_REG, REFER, TRUNCATE = 1 << 7, 1 << 8, 1 << 13, 1 << 14
READ = READ_FILE | READ_DIR
# Links, devices, pipes and sockets cannot be made; nothing can be executed.
WRITE = READ | WRITE_FILE | REMOVE_DIR | REMOVE_FILE | MAKE_DIR | MAKE_REG | REFER | TRUNCATE
ON_FILES = WRITE_FILE | READ_FILE | TRUNCATE
DEVICES = ["/dev/null", "/dev/zero", "/dev/full", "/dev/random", "/dev/urandom"]

# What src/blender/syscall_filter.h puts where the job's own process id belongs.
OWN_PID = 0x7FFFABCD
INSTRUCTION = struct.Struct("=HBBI")
JUMP_IF_EQUAL = 0x15


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


class Policy:
    """How this server's jobs are kept in: the same for each."""

    def __init__(self, options, own_namespace):
        self.own_namespace = own_namespace
        self.jobs = options["jobs"]
        self.scratch = [pathlib.Path(folder) for folder in options["scratch"]]
        self.readable = options["readable"]
        self.landlock = landlock_version() if options["landlock"] else 0
        self.filter = pathlib.Path(options["filter"]).read_bytes() if options["filter"] else b""

    def achieved(self):
        """What a job gets here, tried out in a child: for the ready message. What the kernel then
        refuses is no longer asked for."""
        if self.landlock or self.filter:
            proved = self.tried_in_a_child()
            self.landlock = self.landlock if b"landlock" in proved else 0
            self.filter = self.filter if b"filter" in proved else b""
        return {"landlock": self.landlock, "filter": bool(self.filter)}

    def tried_in_a_child(self):
        """The names of what holds, as the child saw it."""
        reader, writer = os.pipe()
        pid = os.fork()
        if pid == 0:
            self.try_out(writer)
        os.close(writer)
        with open(reader, "rb") as report:
            proved = report.read()
        os.waitpid(pid, 0)
        return proved.split()

    def try_out(self, writer):
        """Never returns."""
        try:
            self.give_up_descriptors(writer)
            give_up_privileges()
            if self.landlock:
                self.use_landlock(self.jobs)
                if refused(lambda: os.listdir("/")):
                    os.write(JOB_FD, b"landlock ")
            if self.filter:
                self.use_filter()
                if refused(socket.socket) and refused(lambda: os.kill(os.getppid(), 0)):
                    os.write(JOB_FD, b"filter ")
        except BaseException:  # Whatever it is, this process must not go on as a second server.
            traceback.print_exc()
        finally:
            os._exit(0)

    def confine(self, descriptor, folder):
        """In a job's process, for good: only `descriptor` stays open beside the standard ones, only
        `folder` and the scratch folders can be written. Returns the descriptor's new number."""
        self.give_up_descriptors(descriptor)
        give_up_privileges()
        if self.landlock:
            self.use_landlock(folder)
        if self.filter:
            self.use_filter()
        return JOB_FD

    def give_up_descriptors(self, kept):
        if kept != JOB_FD:
            os.dup2(kept, JOB_FD, inheritable=False)
        if LIBC.syscall(CLOSE_RANGE, JOB_FD + 1, ctypes.c_uint(0xFFFFFFFF), 0) != 0:
            os.closerange(JOB_FD + 1, resource.getrlimit(resource.RLIMIT_NOFILE)[1])

    def use_landlock(self, folder):
        ruleset = create_ruleset(self.landlock)
        rights = file_rights(self.landlock)
        for path in self.readable:
            allow(ruleset, path, READ)
        for path in DEVICES:
            allow(ruleset, path, READ_FILE | WRITE_FILE)
        for path in (folder, *self.scratch):
            allow(ruleset, path, WRITE & rights)
        done(LIBC.syscall(LANDLOCK_RESTRICT_SELF, ruleset, 0), "landlock")
        os.close(ruleset)

    def use_filter(self):
        program = for_process(self.filter, os.getpid())
        done(LIBC.prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, ctypes.byref(program), 0, 0), "filter")


def refused(action):
    try:
        action()
    except PermissionError:
        return True
    return False


def done(result, what):
    if result < 0:
        raise OSError(ctypes.get_errno(), f"{what}: {os.strerror(ctypes.get_errno())}")
    return result


def give_up_privileges():
    """Whoever runs this: no capability is left, and none comes back."""
    header = struct.pack("=Ii", 0x20080522, 0)
    done(LIBC.capset(header, bytes(24)), "capabilities")
    done(LIBC.prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0), "no new privileges")
    done(LIBC.prctl(PR_SET_DUMPABLE, 0, 0, 0, 0), "not dumpable")


def landlock_version():
    """0 when this kernel has none."""
    return max(LIBC.syscall(LANDLOCK_CREATE_RULESET, None, 0, LANDLOCK_VERSION), 0)


def file_rights(version):
    """All rights on files that this version knows, as a mask."""
    count = 13 + (version >= 2) + (version >= 3)
    if version >= 5:
        count = 16  # ioctl on devices.
    return (1 << count) - 1


def create_ruleset(version):
    """A ruleset that refuses all that it is not told to allow; files, TCP and who gets signals."""
    attributes = struct.pack("=QQQ", file_rights(version), 3 if version >= 4 else 0,
                             3 if version >= 6 else 0)
    size = 24 if version >= 6 else 16 if version >= 4 else 8
    return done(LIBC.syscall(LANDLOCK_CREATE_RULESET, attributes, size, 0), "landlock")


def allow(ruleset, path, rights):
    """Allows `rights` on the file or below the folder; what does not exist needs no rule."""
    try:
        place = os.open(path, os.O_PATH | os.O_CLOEXEC)
    except FileNotFoundError:
        return
    if not stat.S_ISDIR(os.fstat(place).st_mode):
        rights &= ON_FILES
    rule = struct.pack("=Qi", rights, place)
    done(LIBC.syscall(LANDLOCK_ADD_RULE, ruleset, LANDLOCK_PATH_BENEATH, rule, 0),
         f"landlock: {path}")
    os.close(place)


class FilterProgram(ctypes.Structure):
    """struct sock_fprog."""

    _fields_ = [("length", ctypes.c_ushort), ("instructions", ctypes.c_char_p)]


def for_process(template, pid):
    """The filter with this process as the one that may be signalled."""
    instructions, found = [], 0
    for code, if_true, if_false, value in INSTRUCTION.iter_unpack(template):
        if code == JUMP_IF_EQUAL and value == OWN_PID:
            value = pid
            found += 1
        instructions.append(INSTRUCTION.pack(code, if_true, if_false, value))
    if not found:
        raise RuntimeError("the system call filter names no process")
    return FilterProgram(len(instructions), b"".join(instructions))


def mapped_bytes():
    """What this Blender maps already; address-space limits count from here."""
    with open("/proc/self/statm") as statm:
        return int(statm.read().split()[0]) * resource.getpagesize()


def resident_bytes(pid):
    with open(f"/proc/{pid}/statm") as statm:
        return int(statm.read().split()[1]) * resource.getpagesize()


def limit_softly(which, limit):
    hard = resource.getrlimit(which)[1]
    if hard != resource.RLIM_INFINITY and (limit == resource.RLIM_INFINITY or limit > hard):
        limit = hard
    resource.setrlimit(which, (limit, hard))
