# Ends its process in the middle.
# outcome: script_error
os._exit(0)
