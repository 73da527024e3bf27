# Closes all descriptors that it has.
# outcome: script_error|crashed
os.closerange(0, 1024)
cube()
