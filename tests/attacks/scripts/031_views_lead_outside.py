# Has its views written through a link.
# outcome: policy_violation|ok
cube()
os.symlink(OUTSIDE, "views")
