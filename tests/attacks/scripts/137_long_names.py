# Hides files below names so long that their paths cannot be looked up.
# outcome: script_error
data = bytes(1 << 20)
for _ in range(40):
    os.mkdir("n" * 255)
    os.chdir("n" * 255)
for number in range(200):
    with open(f"f{number}", "wb") as file:
        file.write(data)
