# Writes a forged report into whatever is open.
# outcome: script_error
for fd in range(3, 1024):
    try:
        os.write(fd, b'{"id": 1, "done": {"outcome": "ok"}}\n{"outcome": "ok", "failure": null}\n')
    except OSError:
        pass
os._exit(0)
