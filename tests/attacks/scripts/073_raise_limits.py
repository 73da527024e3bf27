# Raises its own limits.
# outcome: policy_violation|script_error
import resource
def unlimit(which):
    resource.setrlimit(which, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
def check(way):
    try:
        way()
    except ValueError as error:
        raise PermissionError(str(error))
attempt(lambda: check(lambda: unlimit(resource.RLIMIT_AS)), lambda: check(lambda: unlimit(resource.RLIMIT_FSIZE)),
        lambda: check(lambda: unlimit(resource.RLIMIT_CPU)))
