"""Every name in the clients' annotations, for those who resolve them while a program runs."""
# ruff: noqa: F401

from collections.abc import AsyncIterator, Callable, Iterable, Iterator, Mapping
from datetime import datetime
from os import PathLike
from types import TracebackType
from typing import Any, Self, Unpack

from ._arguments import *
from ._native import *
from .models import *
