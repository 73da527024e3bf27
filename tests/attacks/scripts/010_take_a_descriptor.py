# pidfd_getfd: takes the server's own socket.
# outcome: policy_violation|script_error
attempt(lambda: syscall(438, syscall(434, os.getppid(), 0), 3, 0))
