# ptrace of the server.
# outcome: policy_violation|script_error
attempt(lambda: syscall(101, 16, os.getppid(), 0, 0))
