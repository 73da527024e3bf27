# Makes and opens devices.
# outcome: policy_violation|script_error
# contained: full namespaces landlock
attempt(lambda: os.mknod("disk", 0o60600, os.makedev(8, 0)), lambda: os.open("/dev/mem", os.O_RDONLY),
        lambda: os.open("/dev/sda", os.O_RDONLY), lambda: os.open("/dev/kvm", os.O_RDWR))
