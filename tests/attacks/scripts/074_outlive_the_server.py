# Asks not to die with the server, and to be looked into.
# outcome: policy_violation|script_error
# contained: full landlock
def prctl(option, value):
    return syscall(157, option, value, 0, 0, 0)
attempt(lambda: prctl(1, 0), lambda: prctl(4, 1), lambda: prctl(36, 1), lambda: prctl(0x59616D61, -1))
