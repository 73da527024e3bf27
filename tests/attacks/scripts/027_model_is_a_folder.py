# Leaves a folder for its model.
# outcome: script_error
os.mkdir("model.blend")
os.write(3, b'{"outcome": "ok", "failure": null}')
os._exit(0)
