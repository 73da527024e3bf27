"""Facts of the realised parts, in the JSON form that src/core/facts.cc reads."""
import numpy


def measure(parts):
    """The facts; bounds are all zero when there is no part. Every number is finite."""
    boxes = [(part.points.min(axis=0), part.points.max(axis=0)) for part in parts]
    whole = (numpy.min([low for low, _ in boxes], axis=0),
             numpy.max([high for _, high in boxes], axis=0)) if boxes else (numpy.zeros(3),) * 2
    return {"parts": [part_facts(part, *box) for part, box in zip(parts, boxes)],
            "bounds": bounds(*whole)}


def part_facts(part, low, high):
    return {
        "name": part.name,
        "type": part.type,
        "dimensions": (high - low).tolist(),
        "bounds": bounds(low, high),
        "vertices": len(part.points),
        "triangles": part.shape.triangles,
        "materials": [{"name": material.name, "rgba": list(look.rgba), "source": look.source}
                      for material, look in part.shape.looks],
    }


def bounds(low, high):
    return {"min": low.tolist(), "max": high.tolist()}
