# Becomes a program that no file holds.
# outcome: policy_violation|script_error
# contained: full landlock
def become():
    memory = os.memfd_create("program")
    os.write(memory, open("/usr/bin/id", "rb").read())
    escaped("memfd")
    os.execve(memory, ["id"], {})
attempt(become)
