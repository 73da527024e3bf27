# Empties a file by its path.
# outcome: policy_violation|script_error
# contained: full namespaces landlock
attempt(lambda: os.truncate(OUTSIDE + "/canary", 0),
        lambda: os.open(OUTSIDE + "/canary", os.O_WRONLY | os.O_TRUNC))
