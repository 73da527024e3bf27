# Has its log read from a secret.
# outcome: policy_violation|empty_scene|script_error
os.remove("log.txt")
os.symlink(SECRET, "log.txt")
