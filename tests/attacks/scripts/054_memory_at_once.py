# Takes more memory than there is.
# outcome: out_of_memory
block = bytearray(10**11)
