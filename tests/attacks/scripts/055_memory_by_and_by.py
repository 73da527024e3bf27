# Takes memory until there is none.
# outcome: out_of_memory|timeout
blocks = []
while True:
    blocks.append(bytes(range(256)) * 65536)
