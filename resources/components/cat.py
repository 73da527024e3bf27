"""{
  "summary": "house cat",
  "category": "animals",
  "size": "furniture",
  "synonyms": ["kitten", "kitty", "house cat", "tabby cat", "tomcat"],
  "kind_of": ["animal", "pet", "creature"],
  "not_for": ["cat bed", "cat toy", "cat scratching post", "wild cat"],
  "front": true,
  "parameters": {
    "length": {"type": "length", "default": 0.46, "min": 0.05, "max": 3.0, "axis": "y", "words": ["long"]},
    "height": {"type": "length", "default": 0.34, "min": 0.04, "max": 2.0, "axis": "z", "words": ["tall", "high"]},
    "plumpness": {"type": "ratio", "default": 0.9, "min": 0.6, "max": 1.6, "words": ["fat", "slim"]},
    "ears": {"type": "choice", "default": "pointed", "choices": ["pointed", "round", "long", "floppy"]},
    "tail": {"type": "choice", "default": "long", "choices": ["none", "short", "long", "bushy", "curly"]},
    "spots": {"type": "count", "default": 0, "min": 0, "max": 12, "words": ["spotted", "patches"]},
    "stripes": {"type": "count", "default": 0, "min": 0, "max": 8, "words": ["striped", "tabby"]},
    "collar": {"type": "switch", "default": false},
    "color": {"type": "color", "default": "GREY"},
    "belly_color": {"type": "color", "default": "color"},
    "snout_color": {"type": "color", "default": "color"},
    "ear_color": {"type": "color", "default": "color"},
    "foot_color": {"type": "color", "default": "color", "words": ["paws"]},
    "tail_color": {"type": "color", "default": "color"},
    "eye_color": {"type": "color", "default": "BLACK"},
    "pattern_color": {"type": "color", "default": "DARK_WOOD", "words": ["spots", "stripes"]},
    "collar_color": {"type": "color", "default": "RED"}
  },
  "parts": ["body", "neck", "head", "ear", "eye", "nose", "snout", "leg", "foot", "tail", "tail_tip", "belly", "spot", "stripe", "collar"],
  "ports": [],
  "examples": [
    ["a black cat with green eyes", "cat = cat(color=black, eye_color=green)"],
    ["an orange tabby cat on a rug", "rug = rug()\ncat = cat(color=orange, stripes=6, on=rug)"]
  ]
}"""


def cat(item, length=0.46, height=0.34, plumpness=0.9, ears="pointed", tail="long", spots=0,
        stripes=0, collar=False, color=GREY, belly_color=None, snout_color=None,
        ear_color=None, foot_color=None, tail_color=None, eye_color=BLACK, pattern_color=DARK_WOOD,
        collar_color=RED):
    creature(item, length=length, height=height, plumpness=plumpness, neck=0.8, ears=ears,
             snout="short", tail=tail, spots=spots, stripes=stripes, collar=collar, color=color,
             belly_color=belly_color, snout_color=snout_color or color, ear_color=ear_color,
             foot_color=foot_color or color, tail_color=tail_color, eye_color=eye_color,
             pattern_color=pattern_color, collar_color=collar_color)
