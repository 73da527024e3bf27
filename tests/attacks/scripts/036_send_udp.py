# Sends a datagram.
# outcome: policy_violation|script_error
# contained: full namespaces landlock
import socket
attempt(lambda: socket.socket(socket.AF_INET, socket.SOCK_DGRAM).sendto(b"x", ("192.0.2.1", 53)))
