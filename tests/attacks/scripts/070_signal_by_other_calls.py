# Signals by the calls beside kill().
# outcome: policy_violation|script_error
# contained: full landlock
attempt(lambda: syscall(200, os.getppid(), 0), lambda: syscall(234, os.getppid(), os.getppid(), 0),
        lambda: syscall(424, os.pidfd_open(os.getppid()), 0, 0, 0),
        lambda: syscall(129, os.getppid(), 0, ctypes.create_string_buffer(128)))
