# Calls itself until the stack is used up.
# outcome: crashed|out_of_memory|script_error|timeout
sys.setrecursionlimit(10**9)
def fall(items):
    return sorted(items, key=lambda _: fall(items))
fall([1, 2])
