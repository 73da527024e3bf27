# Looks who else runs.
# outcome: policy_violation|script_error
# contained: full landlock
attempt(lambda: [p for p in os.listdir("/proc") if p.isdigit() and int(p) != os.getpid()])
