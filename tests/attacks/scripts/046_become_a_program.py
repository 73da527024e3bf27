# Becomes another program.
# outcome: policy_violation|script_error
# contained: full landlock
attempt(lambda: os.execv("/bin/sh", ["sh", "-c", "echo ESC''APED"]))
