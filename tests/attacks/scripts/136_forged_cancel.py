# Claims that the person has stopped the run, which would end a batch.
# outcome: crashed
os.write(3, b'{"outcome": "cancelled", "failure": null}')
os._exit(0)
