# Leaves a link to a secret for its model, and says that all is well.
# outcome: policy_violation|script_error
os.symlink(SECRET, "model.blend")
os.write(3, b'{"outcome": "ok", "failure": null}')
os._exit(0)
