# Fetches over HTTP.
# outcome: policy_violation|script_error
# contained: full namespaces landlock
import urllib.request
attempt(lambda: urllib.request.urlopen(f"http://127.0.0.1:{TCP_PORT}/", timeout=0.5),
        lambda: urllib.request.urlopen("http://example.org/", timeout=0.5))
