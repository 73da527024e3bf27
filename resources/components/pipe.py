"""{
  "summary": "round bar or wire through points",
  "category": "solid",
  "size": "any",
  "synonyms": ["rod", "bar", "wire", "hose", "cable", "rope", "cord", "bent pipe", "curved tube", "stick shape"],
  "kind_of": ["shape", "solid", "primitive"],
  "not_for": ["smoking pipe", "bagpipe", "pipe organ"],
  "front": false,
  "parameters": {
    "points": {"type": "points", "default": [[-0.2, 0, 0], [-0.1, 0, 0.15], [0.1, 0, 0.05], [0.2, 0, 0.2]], "words": ["through"]},
    "diameter": {"type": "length", "default": 0.03, "min": 0.0005, "max": 10, "words": ["thick", "diameter"]},
    "rounded": {"type": "switch", "default": true, "words": ["curved", "bent", "smooth"]},
    "closed": {"type": "switch", "default": false, "words": ["loop", "closed"]},
    "color": {"type": "color", "default": "STEEL"}
  },
  "parts": ["pipe"],
  "ports": [],
  "examples": [
    ["a copper pipe that goes up and then to the right", "pipe = pipe(points=[(0, 0, 0), (0, 0, 0.3), (0.3, 0, 0.3)], diameter=3*cm, rounded=off, color=copper)"],
    ["a straight metal rod lying on the floor, 1 m long", "rod = pipe(points=[(0, 0, 0), (1, 0, 0)], diameter=2*cm, color=steel)"]
  ]
}"""


def pipe(item, points=((-0.2, 0, 0), (-0.1, 0, 0.15), (0.1, 0, 0.05), (0.2, 0, 0.2)),
         diameter=0.03, rounded=True, closed=False, color=STEEL):
    way = distinct([(*point, 0, 0)[:3] for point in points][:600], closed)
    if len(way) < 2:
        way = [Vector((0, 0, 0)), Vector((0, 0, 10 * diameter))]
    closed = closed and len(way) > 2
    part = add_pipe(item, "pipe", way, diameter / 2, color, closed=closed,
                    rounded=rounded and len(way) < 100)
    xs, ys, zs = zip(*(vert.co for vert in part.data.vertices))
    part.data.transform(Matrix.Translation((-(min(xs) + max(xs)) / 2, -(min(ys) + max(ys)) / 2,
                                            -min(zs))))
