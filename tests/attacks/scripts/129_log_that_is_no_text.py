# Prints bytes that are no text and drive a terminal.
# outcome: ok
# triangles: 12
for _ in range(20):
    os.write(1, bytes(range(256)) + b"\x1b]0;title\x07\x1b[2J")
cube()
