# Makes, changes and removes files outside its folder.
# outcome: policy_violation|script_error
# contained: full namespaces landlock
attempt(lambda: open(OUTSIDE + "/new", "w").write("x"),
        lambda: open(OUTSIDE + "/canary", "a").write("x"),
        lambda: os.remove(OUTSIDE + "/canary"))
