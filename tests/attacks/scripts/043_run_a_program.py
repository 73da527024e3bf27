# Starts another program.
# outcome: policy_violation|script_error
# contained: full landlock
import subprocess
attempt(lambda: subprocess.run(["/usr/bin/id"], check=True),
        lambda: os.posix_spawn("/usr/bin/id", ["id"], {}),
        lambda: subprocess.run("id", shell=True, close_fds=False, check=True))
