# Runs a shell, the quiet way.
# outcome: empty_scene
# contained: full landlock
print(os.system("echo ESC''APED"), LIBC.system(b"echo ESC''APED"))
