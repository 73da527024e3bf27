# Makes folders without rights by the mask of modes.
# outcome: policy_violation|script_error|empty_scene
os.umask(0o777)
os.mkdir("hidden")
