# Fills its folder.
# outcome: script_error|timeout
number = 0
while True:
    number += 1
    open(f"junk{number}", "wb").write(bytes(1 << 20))
