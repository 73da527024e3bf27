"""Objects of the scene without a surface: hair, clouds of points and volumes, bare curves, copies
that Blender itself does not draw. Sentences report them, so that no omission is silent.
"""
import collections

import letters
import whereabouts
from sentences import counted, quoted

# Types that renders can draw and surface files cannot store.
NO_SURFACE = {"CURVES": "curves", "POINTCLOUD": "a cloud of points", "VOLUME": "a volume",
              "GPENCIL": "Grease Pencil strokes", "GREASEPENCIL": "Grease Pencil strokes"}
CURVES = {"CURVE": "curve", "SURFACE": "surface", "FONT": "text"}


class Unseen:
    """Collects sentences on instances while the caller walks those of a depsgraph."""

    def __init__(self):
        self.originals = {}  # Each object that is shown; in order.
        self.with_faces = set()
        self.instancers = set()
        self.kinds = {}  # (original, words for its kind) -> None; in order.
        self.sentences = []
        self.copies = collections.Counter()  # Curve copies per original, minus copies with faces.

    def see(self, instance, is_copy):
        """Notes any instance that is shown."""
        kind, original = instance.object.type, instance.object.original
        self.originals[original] = None
        if is_copy:
            self.instancers.add(instance.parent.original)
        if kind in NO_SURFACE:
            self.kinds[original, NO_SURFACE[kind]] = None
        elif kind == "CURVE" and original.type != "CURVE":  # Made by nodes.
            self.kinds[original, "curves"] = None
        elif instance.is_instance and original.type in CURVES:
            own = instance.parent.original == original
            if kind == original.type:
                self.copies[original] += 0 if own else 1
            elif not own:
                self.copies[original] -= 1

    def finish(self):
        """Makes the sentences, while the file's objects are still there."""
        texts = [one for one in self.originals if one.type == "FONT"]
        self.sentences = letters.missing(texts) + self.left_out()

    def left_out(self):
        said = [f"{quoted(one.name)} shows {kind} without faces: left out, as files hold faces only"
                for one, kind in self.kinds]
        said += [f"{number} of {quoted(one.name)} (a {CURVES[one.type]}) that an instancer places: "
                 "left out, as renders leave them out; convert it to a mesh first"
                 for one, number in self.copies.items() if number > 0]
        for one in self.originals:
            said += [f"{quoted(one.name)} wears {counted(system.settings.count, 'strand')} of hair "
                     f"({quoted(system.name)}) without faces: left out, as files hold faces only"
                     for system in hair_of(one)]
        return said + [f"{quoted(one.name)} is left out: {why}" for one, why in self.bare()]

    def bare(self):
        """Objects of surface types that do not show a surface, and the reasons."""
        told = {one for one, _ in self.kinds}
        bare = [one for one in self.originals if one.type in {"MESH", "CURVE", "SURFACE"}
                and one not in self.with_faces and one not in self.instancers and one not in told]
        for one in sorted(whereabouts.not_helping(bare), key=lambda each: each.name):
            if one.type == "MESH" and one.data.polygons:
                yield one, "its modifiers leave no faces"
            elif one.type == "MESH" and one.data.vertices:
                yield one, "its mesh has no faces"
            elif one.type != "MESH":
                yield one, ("the curve has no surface; give it a bevel_depth or an extrude, or fill "
                            "it")


def hair_of(one):
    return [modifier.particle_system for modifier in one.modifiers
            if modifier.type == "PARTICLE_SYSTEM" and modifier.show_render
            and modifier.particle_system.settings.render_type == "PATH"]
