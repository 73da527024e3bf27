# Leaves random bytes with a .blend's head for its model.
# outcome: crashed|script_error
open("model.blend", "wb").write(b"BLENDER-v304" + os.urandom(100000))
os.write(3, b'{"outcome": "ok", "failure": null}')
os._exit(0)
