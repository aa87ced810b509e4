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
    """The annotations of a method, as text. Reading them, as `typing.get_type_hints` does, also
    resolves the names in the text, which are not imported when the program starts.
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


class _Signature:
    """The signature of a method that takes options, with each option by its name: for `inspect`,
    `help`, and notebooks that complete what is typed. Made when it is asked for, because `inspect`
    and the models take longer to import than all of this package.
    """

    def __init__(self, function: Any) -> None:
        self._function = function

    if not TYPE_CHECKING:

        @property
        def __class__(self):  # what `isinstance` looks at
            return type(self._made())

    def __getattr__(self, name: str) -> Any:
        return getattr(self._made(), name)

    def __eq__(self, other: object) -> bool:
        return bool(self._made() == other)

    def __hash__(self) -> int:
        return hash(self._made())

    def __repr__(self) -> str:
        return repr(self._made())

    def __str__(self) -> str:
        return str(self._made())

    def _made(self) -> Any:
        if "made" not in self.__dict__:
            self.__dict__["made"] = _signature(self._function)
        return self.__dict__["made"]


def _signature(function: Any) -> Any:
    """What `function` takes, its options in the place of `**options`."""
    import inspect

    from . import _annotated

    # A copy that has no signature of its own yet.
    parts = (function.__name__, function.__defaults__, function.__closure__)
    bare = type(function)(function.__code__, function.__globals__, *parts)
    bare.__kwdefaults__ = function.__kwdefaults__
    bare.__annotations__ = dict(function.__annotations__)
    plain = inspect.signature(bare)
    *parameters, options = plain.parameters.values()
    record = getattr(_annotated, options.annotation.removeprefix("Unpack[").removesuffix("]"))
    for name, kind in record.__annotations__.items():
        annotation = getattr(kind, "__forward_arg__", kind)
        keyword = inspect.Parameter.KEYWORD_ONLY
        parameters.append(inspect.Parameter(name, keyword, default=None, annotation=annotation))
    return plain.replace(parameters=parameters)


class Client:
    """A client of one vendor, made of `options`, which are what a pickle of it holds."""

    _native: _Native

    def __init_subclass__(cls) -> None:
        for method in vars(cls).values():
            function = getattr(method, "__func__", method)
            if hasattr(function, "__code__"):
                function.__annotations__ = annotations = _Annotations(function.__annotations__)
                annotations.resolved_in = function.__globals__
                if "options" in function.__annotations__:
                    function.__signature__ = _Signature(function)

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
