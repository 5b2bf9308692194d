"""Tests may measure; what they have measured is printed at the end. What they keep of the program, they keep apart."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from handrail import kept

pytest_plugins = ["tests.figures"]


@pytest.fixture(autouse=True, scope="session")
def apart(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Builders that tests invent leave nothing beside the program."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(kept, "FILE", tmp_path_factory.mktemp("kept") / "kept")
        patch.setattr(kept, "MAY_WRITE", True)
        yield
