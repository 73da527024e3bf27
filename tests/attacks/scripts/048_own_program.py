# Writes a program into its folder and runs it.
# outcome: policy_violation|script_error
# contained: full landlock
open("program", "w", opener=lambda path, flags: os.open(path, flags, 0o700)).write("#!/bin/sh\necho ESC''APED\n")
attempt(lambda: os.execv("./program", ["program"]))
