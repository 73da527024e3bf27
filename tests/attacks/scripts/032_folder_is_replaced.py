# Puts a link in the place of its own folder.
# outcome: policy_violation|script_error
# contained: full namespaces landlock
folder = os.getcwd()
os.rename(folder, folder + "-old")
os.symlink(OUTSIDE, folder)
