"""{
  "summary": "standing letters",
  "category": "solid",
  "size": "any",
  "synonyms": ["letters", "word", "lettering", "3d text", "number", "letter", "inscription"],
  "kind_of": ["shape", "solid", "primitive", "sign"],
  "not_for": ["text book"],
  "front": true,
  "parameters": {
    "text": {"type": "text", "default": "Text", "words": ["saying", "reading", "word", "letters"]},
    "height": {"type": "length", "default": 0.1, "min": 0.002, "max": 20, "axis": "z", "words": ["tall", "high", "height"]},
    "depth": {"type": "length", "default": 0.02, "min": 0.002, "max": 10, "axis": "y", "words": ["thick", "deep"]},
    "color": {"type": "color", "default": "GREY"}
  },
  "parts": ["text"],
  "ports": [],
  "examples": [
    ["the word HELLO in red letters", "hello = text(text=\"HELLO\", color=red)"],
    ["big golden letters OPEN, 1 m tall", "letters = text(text=\"OPEN\", height=1, depth=0.2, color=gold)"]
  ]
}"""


def text(item, text="Text", height=0.1, depth=0.02, color=GREY):
    add_text(item, "text", text[:60].strip() or "Text", height, depth, color)
