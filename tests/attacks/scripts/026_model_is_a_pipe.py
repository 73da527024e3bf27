# Leaves a pipe for its model, so that whoever opens it waits.
# outcome: policy_violation|script_error
os.mkfifo("model.blend")
os.write(3, b'{"outcome": "ok", "failure": null}')
os._exit(0)
