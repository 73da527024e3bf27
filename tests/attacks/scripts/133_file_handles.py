# Opens files by handles, which need no path.
# outcome: policy_violation|script_error
# contained: full landlock
handle = ctypes.create_string_buffer(b"\x80\0\0\0", 256)
attempt(lambda: syscall(303, -100, b"/", handle, (ctypes.c_int * 1)(), 0))
