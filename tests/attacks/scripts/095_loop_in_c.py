# Never ends, in code that no signal handler of Python interrupts.
# outcome: timeout
import re
re.match(r"(a*)*b", "a" * 40)
