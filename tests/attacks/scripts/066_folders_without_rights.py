# Leaves folders that cannot be listed, to hide what is in them.
# outcome: policy_violation|empty_scene
import tempfile
folder = tempfile.gettempdir() + "/hidden"
os.mkdir(folder, 0o300)
open(folder + "/file", "w").write("x")
