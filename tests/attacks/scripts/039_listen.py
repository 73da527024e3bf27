# Waits for callers.
# outcome: policy_violation|script_error
# contained: full landlock
import socket
attempt(lambda: socket.create_server(("127.0.0.1", 0)))
