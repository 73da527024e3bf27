# Calls what kernel exploits start from.
# outcome: policy_violation|script_error
# contained: full landlock
attempt(lambda: syscall(425, 8, ctypes.create_string_buffer(120)), lambda: syscall(323, 1),
        lambda: syscall(321, 0, ctypes.create_string_buffer(72), 72),
        lambda: syscall(298, ctypes.create_string_buffer(b"\1\0\0\0\x70\0\0\0" + bytes(104), 112), 0, -1, -1, 0),
        lambda: syscall(248, b"user", b"a", b"x", ctypes.c_size_t(1), -3), lambda: syscall(250, 0, -3, 0),
        lambda: syscall(135, 0x0004000), lambda: syscall(304, -100, ctypes.create_string_buffer(64), 0),
        lambda: syscall(103, 3, ctypes.create_string_buffer(64), 64))
