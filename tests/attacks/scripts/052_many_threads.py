# Starts threads until it is stopped.
# outcome: script_error|out_of_memory|timeout|crashed
import threading
for _ in range(100000):
    threading.Thread(target=time.sleep, args=(600,), daemon=True).start()
