# Reads the server's memory and that of the process behind it.
# outcome: policy_violation|script_error
# contained: full namespaces landlock
def first_bytes(pid):
    start = int(open(f"/proc/{pid}/maps").read(12), 16)
    return os.pread(os.open(f"/proc/{pid}/mem", os.O_RDONLY), 16, start)

attempt(lambda: first_bytes(os.getppid()), lambda: first_bytes(HOST_PID))
