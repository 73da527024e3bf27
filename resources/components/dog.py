"""{
  "summary": "dog",
  "category": "animals",
  "size": "furniture",
  "synonyms": ["puppy", "pup", "hound", "labrador", "terrier", "beagle", "doggy"],
  "kind_of": ["animal", "pet", "creature"],
  "not_for": ["hot dog", "dog house", "dog bed", "dog bowl", "dog collar", "dog leash"],
  "front": true,
  "parameters": {
    "length": {"type": "length", "default": 0.75, "min": 0.05, "max": 3.0, "axis": "y", "words": ["long"]},
    "height": {"type": "length", "default": 0.58, "min": 0.04, "max": 2.0, "axis": "z", "words": ["tall", "high"]},
    "plumpness": {"type": "ratio", "default": 1.0, "min": 0.6, "max": 1.6, "words": ["fat", "slim"]},
    "ears": {"type": "choice", "default": "floppy", "choices": ["pointed", "round", "long", "floppy"]},
    "tail": {"type": "choice", "default": "long", "choices": ["none", "short", "long", "bushy", "curly"]},
    "spots": {"type": "count", "default": 0, "min": 0, "max": 12, "words": ["spotted", "patches"]},
    "stripes": {"type": "count", "default": 0, "min": 0, "max": 8, "words": ["striped", "tabby"]},
    "collar": {"type": "switch", "default": false},
    "color": {"type": "color", "default": "BROWN"},
    "belly_color": {"type": "color", "default": "color"},
    "snout_color": {"type": "color", "default": "TAN"},
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
    ["a brown dog with a red collar", "dog = dog(collar=on)"],
    ["a white puppy with black spots", "puppy = dog(length=0.4, height=0.32, color=white, spots=8, pattern_color=black)"]
  ]
}"""


def dog(item, length=0.75, height=0.58, plumpness=1.0, ears="floppy", tail="long", spots=0,
        stripes=0, collar=False, color=BROWN, belly_color=None, snout_color=TAN,
        ear_color=None, foot_color=None, tail_color=None, eye_color=BLACK, pattern_color=DARK_WOOD,
        collar_color=RED):
    creature(item, length=length, height=height, plumpness=plumpness, neck=1, ears=ears,
             snout="long", tail=tail, spots=spots, stripes=stripes, collar=collar, color=color,
             belly_color=belly_color, snout_color=snout_color or color, ear_color=ear_color,
             foot_color=foot_color or color, tail_color=tail_color, eye_color=eye_color,
             pattern_color=pattern_color, collar_color=collar_color)
