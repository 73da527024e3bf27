# Reaches a secret through a symbolic link.
# outcome: policy_violation|script_error
# contained: full namespaces landlock
attempt(lambda: os.symlink(SECRET, "link") or open("link").read())
