# Makes a pair of sockets to pass descriptors over.
# outcome: policy_violation|script_error
# contained: full landlock
import socket
attempt(socket.socketpair)
