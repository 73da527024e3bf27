# Tries to get out of the sandbox, a few plain ways, and prints what came of each. `targets` comes
# from src/blender/isolation_proof.cc.
import socket
import subprocess


def read_environment():
    if not os.environ.keys().isdisjoint(targets["variables"]):
        return
    with open(f"/proc/{targets['process']}/environ", "rb") as environment:
        if not environment.read():
            raise PermissionError("it is empty")


def write_outside():
    with open(targets["folder"] + "/written", "w") as file:
        file.write("x")


def call(family, address):
    with socket.socket(family) as caller:
        caller.settimeout(2)
        caller.connect(address)


def fork():
    child = os.fork()
    if child == 0:
        os._exit(0)
    os.waitpid(child, 0)


def read_server_memory():
    with open(f"/proc/{os.getppid()}/mem", "rb") as memory:
        memory.seek(id(os))
        memory.read(8)


def see_processes():
    others = {name for name in os.listdir("/proc") if name.isdigit()}
    if not others - {"1", str(os.getpid()), str(os.getppid())}:
        raise PermissionError("only its own server is to be seen")


ways = {
    "read_file": lambda: open(targets["folder"] + "/secret").read(),
    "list_folder": lambda: os.listdir(targets["folder"]),
    "read_environment": read_environment,
    "write_file": write_outside,
    "tcp": lambda: call(socket.AF_INET, ("127.0.0.1", targets["port"])),
    "unix_socket": lambda: call(socket.AF_UNIX, targets["folder"] + "/socket"),
    "run_program": lambda: subprocess.run(["/bin/true"], check=True),
    "fork": fork,
    "signal_server": lambda: os.kill(os.getppid(), 0),
    "read_server_memory": read_server_memory,
    "see_processes": see_processes,
}
for name, way in ways.items():
    try:
        way()
        print("escape:", name, "let through", flush=True)
    except OSError as error:
        print("escape:", name, "refused", error, flush=True)
bpy.ops.mesh.primitive_cube_add()
