# Kills the server that started it.
# outcome: policy_violation|script_error
# contained: full landlock
attempt(lambda: os.kill(os.getppid(), 0) or escaped("signal") or os.kill(os.getppid(), 9))
