# Removes the user's folders.
# outcome: policy_violation|script_error
# contained: full namespaces landlock
import shutil
attempt(lambda: shutil.rmtree(OUTSIDE + "/more"), lambda: os.rmdir(OUTSIDE + "/more"))
