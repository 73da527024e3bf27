# Computes a number that has no end.
# outcome: timeout|out_of_memory
number = 7 ** (7 ** 12)
