# Opens sockets of families that lead deep into the kernel.
# outcome: policy_violation|script_error
# contained: full landlock
import socket
attempt(*[lambda family=family, kind=kind: socket.socket(family, kind)
          for family, kind in ((16, 3), (17, 3), (40, 1), (38, 5), (2, 3), (29, 3), (31, 3), (21, 5))])
