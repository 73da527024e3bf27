"""One JSON object a line over a socket."""
import json

MAX_LINE = 4 << 20


class LineChannel:
    def __init__(self, socket):
        self.socket = socket
        self.buffer = b""

    def fileno(self):
        return self.socket.fileno()

    def close(self):
        self.socket.close()

    def send(self, message):
        """False when the other side is gone."""
        try:
            self.socket.sendall(json.dumps(message).encode() + b"\n")
        except OSError:
            return False
        return True

    def holds_line(self):
        """Whether receive() gives a message without waiting; no poll on the socket can tell."""
        return b"\n" in self.buffer

    def receive(self):
        """The next message; None once the other side is gone or sends what is none."""
        while not self.holds_line():
            try:
                piece = self.socket.recv(65536)
            except OSError:
                return None
            if not piece or len(self.buffer) > MAX_LINE:
                return None
            self.buffer += piece
        line, self.buffer = self.buffer.split(b"\n", 1)
        try:
            message = json.loads(line)
        except (ValueError, RecursionError):
            return None
        return message if isinstance(message, dict) else None
