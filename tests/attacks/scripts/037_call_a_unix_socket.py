# Connects to a service of the user's over a UNIX socket.
# outcome: policy_violation|script_error
# contained: full namespaces landlock
import socket
def call(name):
    socket.socket(socket.AF_UNIX).connect(name)
attempt(lambda: call(UNIX_SOCKET), lambda: call("/run/user/0/bus"))
