"""Runs the worker's tests inside Blender:

blender --background --factory-startup -Y --python-exit-code 1 --python tests/worker/run.py
"""
import pathlib
import sys
import unittest

sys.dont_write_bytecode = True

HERE = pathlib.Path(__file__).resolve().parent
sys.path[:0] = [str(HERE), str(HERE.parents[1] / "worker")]

suite = unittest.defaultTestLoader.discover(str(HERE), pattern="*_test.py")
result = unittest.TextTestRunner(verbosity=2).run(suite)
if not result.wasSuccessful() or result.testsRun == 0:
    raise SystemExit(1)
