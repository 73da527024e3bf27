# Mounts, changes its root.
# outcome: policy_violation|script_error
attempt(lambda: syscall(165, b"none", b"/tmp", b"tmpfs", 0, 0), lambda: os.chroot("/tmp"),
        lambda: syscall(155, b"/tmp", b"/tmp"), lambda: syscall(428, -100, b"/", 1),
        lambda: syscall(430, b"tmpfs", 0))
