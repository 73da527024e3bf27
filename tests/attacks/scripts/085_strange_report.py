# Sends a report whose fields are of other types, and are long.
# outcome: crashed|script_error
os.write(3, b'{"outcome": "ok\\u0000", "failure": {"type": [1], "line": 1e300, "message": {"a": "\\ud800"}}}')
os._exit(0)
