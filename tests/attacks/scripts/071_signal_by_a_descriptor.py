# Has a pipe's signal sent to the server.
# outcome: policy_violation|script_error
# contained: full landlock
import fcntl
reader, writer = os.pipe()
attempt(lambda: fcntl.fcntl(reader, fcntl.F_SETOWN, os.getppid()),
        lambda: fcntl.fcntl(reader, fcntl.F_SETSIG, 9),
        lambda: fcntl.ioctl(reader, 0x8901, (ctypes.c_int * 1)(os.getppid())))
