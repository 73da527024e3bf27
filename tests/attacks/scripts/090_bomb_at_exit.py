# Leaves an object whose end never ends.
# outcome: ok|timeout
# triangles: 12
import atexit
class Bomb:
    def __del__(self):
        while True:
            pass
sys.bomb = Bomb()
atexit.register(lambda: [None for _ in iter(int, 1)])
cube()
