# Keeps memory in files that are only memory.
# outcome: policy_violation|script_error
# contained: full landlock
attempt(lambda: os.memfd_create("m"), lambda: open("/dev/shm/m", "w"), lambda: syscall(29, 0, 4096, 0o1600))
