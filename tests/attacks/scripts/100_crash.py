# Writes to where no memory is.
# outcome: crashed
ctypes.memset(8, 1, 1)
