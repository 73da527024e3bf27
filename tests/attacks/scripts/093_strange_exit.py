# Exits with an object that fights back.
# outcome: script_error|empty_scene
class Code:
    def __eq__(self, other):
        return True
    def __repr__(self):
        raise RuntimeError("no")
sys.exit(Code())
