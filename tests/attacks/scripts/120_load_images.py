# Has Blender read and write images outside.
# outcome: policy_violation|script_error|empty_scene
# contained: full namespaces landlock
image = bpy.data.images.new("i", 8, 8)
image.filepath_raw, image.file_format = OUTSIDE + "/image.png", "PNG"
for save in (image.save, lambda: image.save_render(OUTSIDE + "/render.png")):
    try:
        save()
    except RuntimeError as error:
        print(error)
attempt(lambda: bpy.data.images.load(OUTSIDE + "/canary").pack())
