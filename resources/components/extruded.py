"""{
  "summary": "outline of (x, y) points, lying flat, pulled up",
  "category": "solid",
  "size": "any",
  "synonyms": ["extrusion", "extruded shape", "polygon", "triangle", "l shape", "t shape", "cross shape", "arrow shape"],
  "kind_of": ["shape", "solid", "primitive", "sign"],
  "not_for": [],
  "front": false,
  "parameters": {
    "outline": {"type": "points", "default": [[0, 0], [0.3, 0], [0.3, 0.1], [0.1, 0.1], [0.1, 0.3], [0, 0.3]], "words": ["outline"]},
    "height": {"type": "length", "default": 0.05, "min": 0.002, "max": 50, "axis": "z", "words": ["tall", "high", "height"]},
    "color": {"type": "color", "default": "GREY"}
  },
  "parts": ["extruded"],
  "ports": ["top"],
  "examples": [
    ["an L-shaped block 5 cm high", "block = extruded(outline=[(0, 0), (0.3, 0), (0.3, 0.1), (0.1, 0.1), (0.1, 0.3), (0, 0.3)], height=5*cm)"],
    ["a red triangle, 2 cm thick", "triangle = extruded(outline=[(0, 0), (0.2, 0), (0.1, 0.17)], height=2*cm, color=red)"]
  ]
}"""


def extruded(item, outline=((0, 0), (0.3, 0), (0.3, 0.1), (0.1, 0.1), (0.1, 0.3), (0, 0.3)),
             height=0.05, color=GREY):
    points = distinct([point[:2] for point in outline][:500], True)
    if len(points) < 3:
        points = distinct([(0, 0), (0.2, 0), (0.1, 0.17)])
    xs, ys = zip(*points)
    wide, deep = max(xs) - min(xs), max(ys) - min(ys)
    middle = (min(xs) + wide / 2, min(ys) + deep / 2)
    add_plate(item, "extruded", [(x - middle[0], y - middle[1]) for x, y in points], height, color)
    item.port("top", (0, 0, height), (0.6 * wide, 0.6 * deep))
