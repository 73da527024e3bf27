# Makes them where temporary files go.
# outcome: script_error|timeout
import tempfile
for number in range(100000):
    open(f"{tempfile.gettempdir()}/f{number}", "w").close()
time.sleep(2)
