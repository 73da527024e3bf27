# Raises what catches all but itself, with a text that is no text.
# outcome: script_error|crashed
class Odd(BaseException):
    def __str__(self):
        return 5
raise Odd("\udcff\0" * 10000)
