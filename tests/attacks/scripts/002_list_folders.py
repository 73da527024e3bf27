# Lists the folder that holds the user's files.
# outcome: policy_violation|script_error
# contained: full namespaces landlock
attempt(lambda: os.listdir(os.path.dirname(SECRET)))
