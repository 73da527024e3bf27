# Leaves a thread that goes on while the model is saved.
# outcome: ok
# triangles: 12
import threading
def run():
    while True:
        pass
cube()
threading.Thread(target=run, daemon=True).start()
