"""What the adapters have in common."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, TypeVar

MAX_BODY_BYTES = 1_000_000
"""The default of every adapter: many times what a delivery has."""

_View = TypeVar("_View")


@contextmanager
def installed(framework: str) -> Iterator[None]:
    """Around the imports of a framework: says what to do when it is missing."""
    try:
        yield
    except ModuleNotFoundError as error:
        package = framework.lower()
        message = f"jobferry.webhooks.{package} needs {framework}: pip install {package}"
        raise ModuleNotFoundError(message, name=package) from error


def named_after(handler: Any, view: _View) -> _View:
    """Gives the view the handler's name, which frameworks tell views apart by.

    Not more, as `functools.wraps` would: frameworks read a view's parameters.
    """
    for attribute in ("__name__", "__qualname__", "__doc__"):
        value = getattr(handler, attribute, None)
        if isinstance(value, str):
            setattr(view, attribute, value)
    return view
