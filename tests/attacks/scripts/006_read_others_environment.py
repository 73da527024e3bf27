# Prints the environment of every process that it sees.
# outcome: empty_scene|policy_violation
# contained: full namespaces landlock
for pid in [os.getppid(), 1, HOST_PID] + [int(p) for p in os.listdir("/proc") if p.isdigit()]:
    try:
        environment = open(f"/proc/{pid}/environ").read()
        print(pid, environment)
        if environment and pid == HOST_PID:
            escaped("read it")
    except OSError as error:
        print(pid, error)
