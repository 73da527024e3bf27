# Sends a report that is nested deeper than a parser can follow.
# outcome: script_error|crashed
os.set_blocking(3, False)
os.write(3, b'{"outcome":' + b"[" * 60000)
os._exit(0)
