# Claims outcomes that only we may find.
# outcome: crashed
os.write(3, b'{"outcome": "render_failed", "failure": null}')
os._exit(0)
