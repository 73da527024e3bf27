# Makes folders, pipes and links outside.
# outcome: policy_violation|script_error
# contained: full namespaces landlock
attempt(lambda: os.mkdir(OUTSIDE + "/d"), lambda: os.mkfifo(OUTSIDE + "/p"),
        lambda: os.symlink("/etc", OUTSIDE + "/l"), lambda: os.link(OUTSIDE + "/canary", OUTSIDE + "/h"))
