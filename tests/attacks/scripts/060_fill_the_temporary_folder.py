# Fills the folder for temporary files.
# outcome: script_error|timeout
import tempfile
while True:
    open(tempfile.mkstemp()[1], "wb").write(bytes(1 << 20))
