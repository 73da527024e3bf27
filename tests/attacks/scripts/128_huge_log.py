# Prints without end.
# outcome: script_error|timeout|crashed
while True:
    os.write(1, b"x" * 65536)
