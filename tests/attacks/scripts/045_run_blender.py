# Starts a Blender of its own.
# outcome: policy_violation|script_error
# contained: full landlock
import subprocess
attempt(lambda: subprocess.run([bpy.app.binary_path or sys.executable, "--version"], check=True))
