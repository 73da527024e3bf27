# Types into the terminal that started it.
# outcome: policy_violation|script_error|empty_scene
import fcntl
attempt(*[lambda fd=fd: fcntl.ioctl(fd, 0x5412, b"x") for fd in (0, 1, 2)],
        lambda: os.open("/dev/tty", os.O_RDWR))
