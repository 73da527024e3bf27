# Makes namespaces of its own, where it would be root.
# outcome: policy_violation|script_error
# contained: full landlock
attempt(lambda: syscall(272, 0x10000000), lambda: syscall(272, 0x10000000 | 0x20000),
        lambda: clone(), lambda: syscall(308, os.open("/proc/self/ns/net", os.O_RDONLY), 0))
