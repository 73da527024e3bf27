# Connects over an abstract UNIX socket, which no file rule sees.
# outcome: policy_violation|script_error
# contained: full namespaces landlock
import socket
attempt(lambda: socket.socket(socket.AF_UNIX).connect(ABSTRACT_SOCKET))
