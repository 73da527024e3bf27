# Never ends.
# outcome: timeout
while True:
    pass
