# Puts a system call filter of its own on itself.
# outcome: empty_scene|ok
class Program(ctypes.Structure):
    _fields_ = [("length", ctypes.c_ushort), ("code", ctypes.c_char_p)]
cube()
LIBC.prctl(22, 2, ctypes.byref(Program(1, b"\6\0\0\0\0\0\xff\x7f")), 0, 0)
