"""Each component's card agrees with its function, and the cards with each other.

usage: card_test.py ROOT
"""
import ast
import json
import pathlib
import re
import sys
import unittest

ROOT = pathlib.Path(sys.argv.pop(1) if len(sys.argv) > 1 else ".").resolve()
FOLDER = ROOT / "resources/components"
PALETTE = json.loads((ROOT / "resources/compose/palette.json").read_text())
KEYS = {"summary", "category", "size", "synonyms", "kind_of", "not_for", "front", "parameters",
        "parts", "ports", "examples"}
TYPES = {"length", "angle", "count", "ratio", "switch", "color", "text", "choice", "points"}
# What the language and the placing helper say themselves.
RESERVED = set("on under inside left_of right_of in_front_of behind against between around count at "
               "rotate align gap offset facing toy fit name component item self".split())


def plain(words):
    return re.sub("[^a-z0-9]+", "_", words.lower()).strip("_")


class Component:
    def __init__(self, path):
        self.name = path.stem
        source = path.read_text()
        self.tree = ast.parse(source, path.name)
        try:  # The text between the quotes as it stands, as Maquette reads it.
            self.card = json.loads(source.split('"""')[1])
        except ValueError as error:
            sys.exit(f"{path.name}: its card is no JSON: {error}")
        self.functions = {node.name: node for node in self.tree.body
                          if isinstance(node, ast.FunctionDef)}
        self.calls = {node.func.id for node in ast.walk(self.tree)
                      if isinstance(node, ast.Call) and isinstance(node.func, ast.Name)}

    def module_names(self):
        """Each name that the module defines; None for a statement that defines none."""
        for node in self.tree.body[1:]:
            if isinstance(node, ast.FunctionDef):
                yield node.name
            elif isinstance(node, ast.Assign):
                yield from (target.id for target in node.targets)
            else:
                yield None

    def defaults(self):
        """Parameter -> default of the function, `item` left out, in order."""
        arguments = self.functions[self.name].args
        names = [argument.arg for argument in arguments.args]
        return dict(zip(names[1:], map(value_of, arguments.defaults), strict=True))

    def words(self):
        """The words of its string constants: "leg" of "leg_1" and of f"leg_{k}"."""
        docstrings = {node.value for node in ast.walk(self.tree) if isinstance(node, ast.Expr)}
        return {word for node in ast.walk(self.tree) if isinstance(node, ast.Constant)
                and isinstance(node.value, str) and node not in docstrings
                for word in node.value.split("_")}

    def ports(self):
        return {node.args[0].value for node in ast.walk(self.tree)
                if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute)
                and node.func.attr == "port" and isinstance(node.args[0], ast.Constant)}


def value_of(node):
    """A default: a literal with tuples as lists, or the name of a colour."""
    if isinstance(node, ast.Name):
        return node.id
    return json.loads(json.dumps(ast.literal_eval(node)))


def of_each_component(test):
    """Runs a test of one component for each, so that all that fail are told."""
    def run(self):
        for component in COMPONENTS.values():
            with self.subTest(component.name):
                test(self, component)
    return run


COMPONENTS = {path.stem: Component(path) for path in sorted(FOLDER.glob("*.py"))}


def with_used(component):
    """The component and the ones that it builds with."""
    return [component, *(COMPONENTS[name] for name in component.calls & COMPONENTS.keys())]


class Cards(unittest.TestCase):
    maxDiff = None

    @of_each_component
    def test_a_card_has_all_keys_and_no_other(self, component):
        self.assertEqual(component.card.keys(), KEYS)

    @of_each_component
    def test_a_module_defines_its_function_and_names_of_its_own(self, component):
        own = f"_{component.name}_".upper()
        for name in component.module_names():
            self.assertIsNotNone(name, "a statement that is no function and no assignment")
            self.assertTrue(name == component.name or name.upper().startswith(own), name)
        self.assertIn(component.name, component.functions)

    @of_each_component
    def test_a_module_uses_no_operators_and_no_context(self, component):
        for node in ast.walk(component.tree):
            self.assertNotIsInstance(node, (ast.Import, ast.ImportFrom, ast.Global))
            if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name):
                self.assertNotIn((node.value.id, node.attr), [("bpy", "ops"), ("bpy", "context")])

    @of_each_component
    def test_parameters_and_defaults_are_the_functions(self, component):
        function = component.functions[component.name].args
        self.assertEqual(function.args[0].arg, "item")
        self.assertFalse(function.kwonlyargs or function.vararg or function.kwarg)
        colors = [key for key, parameter in component.card["parameters"].items()
                  if parameter["type"] == "color"]
        wanted = {key: None if parameter["default"] in colors else parameter["default"]
                  for key, parameter in component.card["parameters"].items()}
        self.assertEqual(list(component.defaults().items()), list(wanted.items()))

    @of_each_component
    def test_parameters_are_well_formed(self, component):
        for key, parameter in component.card["parameters"].items():
            self.assertNotIn(key, RESERVED)
            self.assertIn(parameter["type"], TYPES, key)
            if parameter["type"] in ("length", "angle", "count", "ratio"):
                self.assertLessEqual(parameter["min"], parameter["default"], key)
                self.assertLessEqual(parameter["default"], parameter["max"], key)
                self.assertLess(parameter["min"], parameter["max"], key)
            if parameter["type"] == "color":
                self.assertTrue(parameter["default"] in PALETTE
                                or parameter["default"] in component.card["parameters"], key)
            if parameter["type"] == "choice":
                self.assertIn(parameter["default"], parameter["choices"], key)

    @of_each_component
    def test_parts_are_named_in_the_source(self, component):
        named = set().union(*(each.words() for each in with_used(component)))
        for part in component.card["parts"]:
            self.assertLessEqual(set(part.split("_")), named)

    @of_each_component
    def test_ports_are_those_that_the_source_sets(self, component):
        used = set().union(*(each.ports() for each in with_used(component)))
        self.assertLessEqual(component.ports(), set(component.card["ports"]))
        self.assertLessEqual(set(component.card["ports"]), used)

    @of_each_component
    def test_two_or_three_examples_call_the_component(self, component):
        self.assertIn(len(component.card["examples"]), (2, 3))
        for request, program in component.card["examples"]:
            self.assertTrue(request.strip())
            self.assertRegex(program, rf"\b{component.name}\(")

    def test_a_noun_names_one_component(self):
        owners = {}
        for component in COMPONENTS.values():
            for noun in {plain(noun) for noun in [component.name, *component.card["synonyms"]]}:
                owners.setdefault(noun, []).append(component.name)
        self.assertEqual({noun: names for noun, names in owners.items() if len(names) > 1}, {})

    @of_each_component
    def test_synonyms_are_other_nouns_each_once(self, component):
        nouns = [component.name, *map(plain, component.card["synonyms"])]
        self.assertEqual([noun for noun in set(nouns) if nouns.count(noun) > 1], [])
        self.assertFalse(set(nouns) & set(map(plain, component.card["not_for"])), "also in not_for")
        for synonym in component.card["synonyms"]:
            self.assertEqual(synonym, synonym.lower())

    def test_every_file_is_built_in(self):
        cmake = (ROOT / "resources/components/components.cmake").read_text()
        listed = re.findall(r"resources/components/(\w+)\.py", cmake)
        self.assertEqual(sorted(listed), sorted(COMPONENTS))


if __name__ == "__main__":
    unittest.main()
