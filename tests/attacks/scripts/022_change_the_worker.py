# Changes the worker's code for the next job.
# outcome: policy_violation|script_error
# contained: full namespaces landlock
code = os.path.dirname(sys.modules["build"].__file__)
attempt(lambda: open(code + "/build.py", "a").write("# x\n"),
        lambda: open(code + "/sitecustomize.py", "w").write("# x\n"))
