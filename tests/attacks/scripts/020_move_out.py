# Moves its own files out and others' files in.
# outcome: policy_violation|script_error
# contained: full namespaces landlock
open("mine", "w").write("x")
attempt(lambda: os.rename("mine", OUTSIDE + "/mine"), lambda: os.link("mine", OUTSIDE + "/mine"),
        lambda: os.rename(OUTSIDE + "/canary", "canary"))
