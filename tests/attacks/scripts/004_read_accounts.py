# Reads the machine's accounts.
# outcome: policy_violation|script_error
# contained: full namespaces landlock
attempt(lambda: open("/etc/passwd").readline(), lambda: open("/etc/hostname").read())
