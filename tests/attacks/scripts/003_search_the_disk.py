# Walks over the whole disk for a secret.
# outcome: empty_scene|timeout
# contained: full namespaces landlock
for folder, _, files in os.walk("/tmp"):
    if "secret.txt" in files:
        escaped(open(folder + "/secret.txt").read())
