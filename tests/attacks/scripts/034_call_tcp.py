# Connects over TCP.
# outcome: policy_violation|script_error
# contained: full namespaces landlock
import socket
attempt(lambda: socket.create_connection(("127.0.0.1", TCP_PORT), 1),
        lambda: socket.create_connection(("::1", TCP6_PORT), 1))
