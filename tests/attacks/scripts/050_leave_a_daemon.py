# Leaves a process of its own behind.
# outcome: policy_violation|script_error
# contained: full landlock
def daemon():
    if os.fork() == 0:
        os.setsid()
        if os.fork() == 0:
            time.sleep(600)
        os._exit(0)
attempt(daemon)
