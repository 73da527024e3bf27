# Makes a hundred thousand files with nothing in them.
# outcome: script_error|timeout
for number in range(100000):
    open(f"f{number}", "w").close()
time.sleep(2)
