"""{
  "summary": "four-sided pyramid",
  "category": "solid",
  "size": "any",
  "synonyms": ["square pyramid", "tetrahedron"],
  "kind_of": ["shape", "solid", "primitive"],
  "not_for": ["food pyramid"],
  "front": false,
  "parameters": {
    "width": {"type": "length", "default": 0.2, "min": 0.002, "max": 50, "axis": "x", "words": ["wide", "width"]},
    "depth": {"type": "length", "default": 0.2, "min": 0.002, "max": 50, "axis": "y", "words": ["deep", "depth"]},
    "height": {"type": "length", "default": 0.2, "min": 0.002, "max": 50, "axis": "z", "words": ["tall", "high", "height"]},
    "color": {"type": "color", "default": "GREY"}
  },
  "parts": ["pyramid"],
  "ports": [],
  "examples": [
    ["a yellow pyramid", "pyramid = pyramid(color=yellow)"],
    ["a flat stone pyramid 2 m wide", "pyramid = pyramid(width=2, depth=2, height=0.8, color=stone)"]
  ]
}"""


def pyramid(item, width=0.2, depth=0.2, height=0.2, color=GREY):
    bm = bmesh.new()
    feet = [bm.verts.new((x * width / 2, y * depth / 2, 0))
            for x, y in ((-1, -1), (1, -1), (1, 1), (-1, 1))]
    tip = bm.verts.new((0, 0, height))
    bm.faces.new(feet)
    for k in range(4):
        bm.faces.new((feet[k], feet[(k + 1) % 4], tip))
    add_part(item, "pyramid", bm, color, smooth=10)
