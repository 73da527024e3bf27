# Reads a file of the user's.
# outcome: policy_violation|script_error
# contained: full namespaces landlock
attempt(lambda: open(SECRET).read(),
        lambda: open("/proc/self/root" + SECRET).read(),
        lambda: os.read(os.open(SECRET, os.O_RDONLY), 100))
