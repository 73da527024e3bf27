# Leaves folders so deep that to remove them needs care.
# outcome: script_error|timeout|empty_scene
import tempfile
os.chdir(tempfile.gettempdir())
for _ in range(3000):
    os.mkdir("d")
    os.chdir("d")
