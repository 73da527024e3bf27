# Traces our code when its own has ended.
# outcome: ok|script_error|timeout
def trace(frame, event, argument):
    if frame.f_code.co_name == "save":
        raise SystemExit(0)
    return trace
sys.settrace(trace)
cube()
