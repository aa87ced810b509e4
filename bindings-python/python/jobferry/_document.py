"""Models that are a whole document of the vendor."""

from __future__ import annotations

from typing import Any


class Document:
    """Keeps what the vendor sent, unknown fields included, in `raw`."""

    __slots__ = ()

    def to_dict(self) -> Any:
        """The document as `json.loads` reads it; None for a value that was not read from one."""
        # Imported here because few programs need it, and all would wait for it.
        import json

        raw: str = getattr(self, "raw", "")
        return json.loads(raw) if raw else None
