"""Writes the realised parts as exact arrays for the C++ side to measure (blender/model_dump.h).

The file: b"MQDUMP01", the header's length as uint64, the header in JSON, and then for each shape its
points (float32 x, y, z in the shape's own space) and its triangles (uint32 corners). Little-endian,
nothing between. The header: {"materials": [{"name", "rgba", "source"}], "shapes": [{"points": n,
"triangles": m}], "parts": [{"name", "type", "shape": i, "matrix": 16 numbers by rows,
"materials": [i], "cuts": [{"part": i, "operation": "difference" or "intersect"}]}]}.
"""
import json
import struct

import numpy

import exports

MAGIC = b"MQDUMP01"


def write(path, parts):
    shapes = {id(part.shape): part.shape for part in parts}
    places = {key: place for place, key in enumerate(shapes)}
    materials = {}
    listed = [part_header(part, places, materials) for part in parts]
    header = {"materials": [{"name": material.name, "rgba": list(look.rgba), "source": look.source}
                            for material, look in materials],
              "shapes": [{"points": shape.points.shape[0], "triangles": shape.triangles}
                         for shape in shapes.values()],
              "parts": listed}
    encoded = json.dumps(header).encode()
    exports.clear_way(path)
    with open(path, "xb") as file:
        file.write(MAGIC + struct.pack("<Q", len(encoded)) + encoded)
        for shape in shapes.values():
            file.write(shape.points.astype("<f4").tobytes())
            file.write(triangles(shape.mesh).tobytes())


def part_header(part, places, materials):
    worn = [materials.setdefault(one, len(materials)) for one in part.shape.looks]
    return {"name": part.name, "type": part.type, "shape": places[id(part.shape)],
            "matrix": part.matrix.ravel().tolist(), "materials": worn,
            "cuts": [{"part": place, "operation": operation} for place, operation in part.cuts]}


def triangles(mesh):
    mesh.calc_loop_triangles()
    corners = numpy.empty(3 * len(mesh.loop_triangles), dtype=numpy.uint32)
    mesh.loop_triangles.foreach_get("vertices", corners)
    return corners.astype("<u4")
