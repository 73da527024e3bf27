"""Runs the composing helper's tests inside Blender, as a program or as a module:

blender --background --factory-startup -Y --python-exit-code 1 --python tests/compose/run.py
tests/worker/with_pulled.sh 5.0 /usr/bin/python3.11 tests/compose/run.py
"""
import pathlib
import sys
import unittest

import bpy  # As a module it brings mathutils along, which a test may import before it.

sys.dont_write_bytecode = True

HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE))

suite = unittest.defaultTestLoader.discover(str(HERE), pattern="*_test.py")
result = unittest.TextTestRunner(verbosity=2).run(suite)
if not result.wasSuccessful() or result.testsRun == 0:
    raise SystemExit(1)
