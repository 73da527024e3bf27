# Sends a report without end.
# outcome: timeout|script_error
while True:
    os.write(3, b"x" * 65536)
