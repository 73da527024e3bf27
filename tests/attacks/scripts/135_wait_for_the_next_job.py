# Leaves a process that waits for the next job's folder.
# outcome: policy_violation|script_error
# contained: full landlock
def wait():
    if os.fork() == 0:
        os.setsid()
        while True:
            for name in os.listdir(".."):
                open(f"../{name}/attack", "w").close()
attempt(wait)
