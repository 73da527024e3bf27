# Has whoever reads its log wait.
# outcome: policy_violation|empty_scene|script_error
os.remove("log.txt")
os.mkfifo("log.txt")
