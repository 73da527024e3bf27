# Forks until it is stopped; a hundred are enough to tell.
# outcome: policy_violation|script_error
# contained: full landlock
def fork():
    pid = os.fork()
    if pid == 0:
        time.sleep(30)
        os._exit(0)
    return pid
attempt(*[fork] * 100)
