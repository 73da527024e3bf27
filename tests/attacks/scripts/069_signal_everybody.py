# Asks whether it may signal everybody, its group, its host.
# outcome: policy_violation|script_error
# contained: full landlock
attempt(lambda: os.kill(-1, 0), lambda: os.kill(0, 0), lambda: os.kill(HOST_PID, 0),
        lambda: os.killpg(os.getpgid(os.getppid()), 0))
