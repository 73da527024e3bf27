# Reaches a secret through a second name.
# outcome: policy_violation|script_error
# contained: full namespaces landlock
attempt(lambda: os.link(SECRET, "link") or open("link").read())
