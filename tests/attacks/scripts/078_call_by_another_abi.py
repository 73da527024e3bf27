# Calls the kernel by the numbers of another ABI, past a filter that does not look.
# outcome: crashed|policy_violation|script_error
attempt(lambda: syscall(0x40000000 + 41, 2, 1, 0))
