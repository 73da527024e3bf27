# Prints its environment.
# outcome: empty_scene
print(dict(os.environ))
print(open("/proc/self/environ", "rb").read() if os.access("/proc/self/environ", os.R_OK) else "")
