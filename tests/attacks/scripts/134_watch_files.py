# Watches the user's folders for changes.
# outcome: policy_violation|script_error
# contained: full namespaces landlock
def watch():
    if syscall(254, syscall(294, 0), OUTSIDE.encode(), 0xFFF) > 0:
        return "watching"
attempt(watch)
