# process_vm_readv on the server.
# outcome: policy_violation|script_error
buffer = ctypes.create_string_buffer(16)
local = (ctypes.c_void_p * 2)(ctypes.addressof(buffer), 16)
remote = (ctypes.c_void_p * 2)(id(os), 16)
attempt(lambda: syscall(310, os.getppid(), local, 1, remote, 1, 0) or buffer.raw)
