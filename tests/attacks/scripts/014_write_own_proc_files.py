# Makes itself the last to be killed when memory is short.
# outcome: policy_violation|script_error
attempt(lambda: os.write(os.open("/proc/self/oom_score_adj", os.O_WRONLY), b"-1000\n"))
