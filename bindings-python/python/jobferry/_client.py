"""What the clients of all vendors have in common."""

from __future__ import annotations

# What `typing` says, without importing it: that takes longer than all of this package.
TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping
    from types import TracebackType
    from typing import Any, Protocol, Self

    class _Native(Protocol):
        """What every native client has."""

        @property
        def base_url(self) -> str: ...
        def close(self) -> None: ...


class _Annotations(dict[str, str]):
    """What a method is annotated with, as text. Whoever reads it, such as `typing.get_type_hints`,
    also finds what the text names: nothing has imported that when the program starts.
    """

    __slots__ = ("resolved_in",)
    resolved_in: dict[str, Any]

    # A copy of a dict that has its own `__iter__` is made by way of `keys`.
    def __iter__(self) -> Iterator[str]:
        return iter(self.keys())

    def keys(self) -> Any:
        self._import_names()
        return super().keys()

    def items(self) -> Any:
        self._import_names()
        return super().items()

    def _import_names(self) -> None:
        from . import _annotated

        for text in self.values():
            for name in compile(text, "an annotation", "eval").co_names:
                if hasattr(_annotated, name):
                    self.resolved_in.setdefault(name, getattr(_annotated, name))


class Client:
    """A client of one vendor, made of `options`, which are what a pickle of it holds."""

    _native: _Native

    def __init_subclass__(cls) -> None:
        for method in vars(cls).values():
            function = getattr(method, "__func__", method)
            if hasattr(function, "__code__"):
                function.__annotations__ = annotations = _Annotations(function.__annotations__)
                annotations.resolved_in = function.__globals__

    def __init__(self, native: _Native, options: Mapping[str, Any]) -> None:
        self._native = native
        self._options = options

    def close(self) -> None:
        """Closes the connections. Calls that are under way end as usual."""
        self._native.close()

    def __reduce__(self) -> tuple[Any, ...]:
        return (_restored, (type(self), self._options))

    def __repr__(self) -> str:
        return f"{type(self).__name__}(base_url={self._native.base_url!r})"


class BlockingClient(Client):
    """A client for programs without asyncio."""

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.close()


class AsyncClient(Client):
    """A client for asyncio."""

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.close()


def on_loop(progress: Callable[..., object] | None) -> Callable[..., object] | None:
    """The same function, called by the loop's thread instead of the one that works."""
    if not callable(progress):
        return progress
    # Imported here because it takes longer to import than all of this package.
    import asyncio

    loop = asyncio.get_running_loop()

    def report(*arguments: Any) -> None:
        if not loop.is_closed():
            loop.call_soon_threadsafe(progress, *arguments)

    return report


def _restored(client: Callable[..., Client], options: Mapping[str, Any]) -> Client:
    return client(**options)
