# Runs machine code that it wrote itself: a call of socket().
# outcome: policy_violation|script_error
# contained: full landlock
import mmap
code = mmap.mmap(-1, 4096, prot=7)
code.write(bytes.fromhex("b829000000bf02000000be01000000ba000000000f05c3"))
call = ctypes.CFUNCTYPE(ctypes.c_long)(ctypes.addressof(ctypes.c_char.from_buffer(code)))
def run():
    result = call()
    if result < 0:
        raise OSError(-result, os.strerror(-result))
    return result
attempt(run)
