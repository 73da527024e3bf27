# Reads from whatever is open.
# outcome: empty_scene
for fd in range(3, 1024):
    try:
        os.set_blocking(fd, False)
        escaped(fd, os.read(fd, 100))
    except OSError:
        pass
