# Makes a file that is said to be a terabyte.
# outcome: script_error
open("big", "wb").truncate(1 << 40)
