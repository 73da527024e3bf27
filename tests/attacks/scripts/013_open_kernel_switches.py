# Opens the kernel's switches for writing.
# outcome: policy_violation|script_error
# contained: full namespaces landlock
attempt(lambda: os.open("/proc/sysrq-trigger", os.O_WRONLY),
        lambda: os.open("/proc/sys/kernel/core_pattern", os.O_WRONLY),
        lambda: os.open("/sys/power/state", os.O_WRONLY))
