# Forks by the calls that lie below fork().
# outcome: policy_violation|script_error
# contained: full landlock
def clone(number, *arguments):
    if syscall(number, *arguments) == 0:
        os._exit(0)
attempt(lambda: clone(57), lambda: clone(56, 17, 0, 0, 0, 0),
        lambda: clone(435, (ctypes.c_uint64 * 11)(0, 0, 0, 0, 17), 88))
