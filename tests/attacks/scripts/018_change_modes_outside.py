# Takes the user's files away by their modes, times and attributes, which Landlock does not watch.
# outcome: policy_violation|script_error
# contained: full namespaces landlock
attempt(lambda: os.chmod(OUTSIDE + "/canary", 0), lambda: os.utime(OUTSIDE + "/canary", (1, 1)),
        lambda: os.setxattr(OUTSIDE + "/canary", "user.x", b"x"),
        lambda: syscall(452, -100, (OUTSIDE + "/canary").encode(), 0, 0))
