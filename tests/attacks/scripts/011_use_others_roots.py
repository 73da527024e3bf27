# Goes through other processes' roots, working folders and descriptors.
# outcome: policy_violation|script_error
# contained: full namespaces landlock
attempt(*[lambda path=path: open(path + SECRET).read() for path in
          (f"/proc/{os.getppid()}/root", "/proc/1/root", f"/proc/{HOST_PID}/root",
           f"/proc/{HOST_PID}/cwd/../../../../../../..")])
