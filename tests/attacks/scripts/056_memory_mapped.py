# Maps shared memory, which no process owns.
# outcome: script_error|out_of_memory|policy_violation|timeout
import mmap
maps = []
while True:
    maps.append(mmap.mmap(-1, 64 << 20))
    maps[-1][::4096] = bytes(len(maps[-1]) // 4096)
