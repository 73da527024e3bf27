import ctypes, errno, sys, time

LIBC = ctypes.CDLL(None, use_errno=True)


def escaped(*what):
    """Past Python's buffers and whatever an attack does to them."""
    os.write(1, ("ESCAPED " + " ".join(str(item) for item in what)[:2000] + "\n").encode(errors="replace"))


def attempt(*ways):
    """Each way that works is an escape; raises the refusal of the last one that was refused."""
    refusal = None
    for number, way in enumerate(ways, 1):
        try:
            escaped("way", number, way())
        except (OSError, RuntimeError) as error:
            print("way", number, "refused:", error)
            refusal = error
    if refusal:
        raise refusal


def syscall(number, *arguments):
    result = LIBC.syscall(ctypes.c_long(number), *arguments)
    if result < 0:
        raise OSError(ctypes.get_errno(), os.strerror(ctypes.get_errno()))
    return result


def cube():
    bpy.ops.mesh.primitive_cube_add()
