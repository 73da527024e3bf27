# Changes the server's limits and priority.
# outcome: policy_violation|script_error
# contained: full landlock
import resource
attempt(lambda: resource.prlimit(os.getppid(), resource.RLIMIT_NOFILE, resource.prlimit(0, resource.RLIMIT_NOFILE)),
        lambda: os.sched_setaffinity(os.getppid(), {0}),
        lambda: os.setpriority(os.PRIO_PROCESS, os.getppid(), 0))
