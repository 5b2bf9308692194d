"""Photographs: light, upright, without their past, made once, and never a reason to crash."""

from __future__ import annotations

import io
import re
import shutil
import struct
import zlib
from pathlib import Path
from typing import Any

import pytest
from PIL import Image
from selectolax.lexbor import LexborHTMLParser

from handrail import pictures, publish
from handrail.cache import Disk
from handrail.examine import Aids
from handrail.job import Job
from handrail.pipeline import Build, Options
from handrail.pipeline import build as build_tree
from handrail.sources import digest
from tests.sites import MINIMAL, TODAY, build, html, page, problems, tree

SECRET = "39.1031 N, 84.5120 W, taken by Ann"


def photograph(size: tuple[int, int] = (1000, 600), kind: str = "JPEG", **how: Any) -> bytes:
    """A picture of three soft bands of colour, with a mark in its upper left corner."""
    image = Image.linear_gradient("L").resize(size).convert("RGB")
    image.paste((200, 30, 30), (0, 0, size[0] // 4, size[1] // 4))
    data = io.BytesIO()
    image.save(data, kind, **how)
    return data.getvalue()


def with_a_past() -> bytes:
    exif = Image.Exif()
    exif[0x010E] = SECRET
    exif[0x0112] = 6  # the camera lay on its side
    exif.get_ifd(0x8825)[1] = "N"
    return photograph(exif=exif, comment=SECRET, xmp=f"<x:xmpmeta>{SECRET}</x:xmpmeta>".encode())


def shown(data: bytes, name: str = "bench.jpg") -> dict[str, str | bytes | None]:
    return {"content/a.md": page(f"Words.\n\n![A bench]({name} 'By the river')"), f"content/{name}": data}


def made(built: Build) -> dict[str, bytes]:
    return {path: output.make() for path, output in built.outputs.items() if path.startswith("assets/bench")}


def opened(data: bytes) -> Image.Image:
    image = Image.open(io.BytesIO(data))
    image.load()
    return image


def refusal(data: bytes, name: str = "bench.jpg") -> list[str]:
    return [
        line.splitlines()[0]
        for line in problems(shown(data, name))
        if line.startswith("content/") and "(bad-image)" in line
    ]


@pytest.mark.parametrize(
    ("kind", "name", "formats"),
    [
        ("JPEG", "bench.jpg", {"AVIF", "WEBP", "JPEG"}),
        ("PNG", "bench.png", {"AVIF", "WEBP", "PNG"}),
        ("WEBP", "bench.webp", {"AVIF", "WEBP"}),
        ("GIF", "bench.gif", {"AVIF", "WEBP", "PNG"}),
        ("AVIF", "bench.avif", {"AVIF", "WEBP"}),
    ],
)
def test_a_photograph_becomes_light_files_at_several_widths(kind: str, name: str, formats: set[str]) -> None:
    files = {path: opened(data) for path, data in made(build(shown(photograph(kind=kind), name))).items()}
    assert {(image.format, image.size) for image in files.values()} == {
        (format_, size) for format_ in formats for size in ((480, 288), (800, 480), (1000, 600))
    }


def test_a_page_offers_the_lightest_file_first_and_keeps_room_for_it() -> None:
    dom = LexborHTMLParser(html(shown(photograph()), "a/index.html"))
    sources = dom.css("picture source")
    assert [node.attributes["type"] for node in sources] == ["image/avif", "image/webp"]
    image = dom.css("picture img")[0].attributes
    assert (image["width"], image["height"], image["alt"]) == ("1000", "600", "A bench")
    assert image["loading"] == "lazy"
    assert "680px" in (image["sizes"] or "")
    assert "bench-800." in (image["src"] or "")
    offered = [
        entry.split() for node in (*sources, dom.css("img")[0]) for entry in str(node.attributes["srcset"]).split(", ")
    ]
    files = build(shown(photograph())).outputs
    assert all(opened(files[url[1:]].make()).width == int(width[:-1]) for url, width in offered)
    assert len(offered) == 9


def test_a_picture_at_the_top_of_a_page_is_not_kept_waiting() -> None:
    files: dict[str, str | bytes | None] = {
        "content/a.md": page("![A bench](bench.jpg)\n\nWords."),
        "content/bench.jpg": photograph(),
    }
    image = LexborHTMLParser(html(files, "a/index.html")).css("picture img")[0].attributes
    assert "loading" not in image
    assert image["fetchpriority"] == "high"


def test_a_drawing_stays_as_it_is() -> None:
    drawing = b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 30 20"/>'
    files = shown(drawing, "bench.svg")
    assert list(made(build(files)).values()) == [drawing]
    dom = LexborHTMLParser(html(files, "a/index.html"))
    assert dom.css("picture, source") == []
    assert (dom.css("figure img")[0].attributes["width"], "srcset" in dom.css("figure img")[0].attributes) == (
        "30",
        False,
    )


@pytest.mark.parametrize("link", ["![A bench]", "[The plan]"])
@pytest.mark.parametrize(("name", "kind"), [("IMG_1.HEIC", "HEIC"), ("plan.tiff", "TIFF"), ("plan.bmp", "BMP")])
def test_a_picture_of_a_kind_that_few_browsers_show_is_told_once(name: str, kind: str, link: str) -> None:
    assert problems({"content/a.md": page(f"Words.\n\n{link}({name})"), f"content/{name}": b"pixels"}) == [
        f"content/{name}: error: This picture cannot be used: few browsers show {kind} pictures. (bad-image)\n"
        "    Save it as JPEG, and write that file's name on the page."
    ]


@pytest.mark.parametrize(
    ("name", "plain"),
    [("Our Lot.jpg", "our-lot"), ("Bench, 100%.jpg", "bench-100"), ("Été.jpg", "ete"), ("ベンチ.jpg", "picture")],
)
def test_the_names_of_files_that_stand_for_a_picture_need_no_encoding(name: str, plain: str) -> None:
    files = shown(photograph(), name)
    dom, built = LexborHTMLParser(html(files, "a/index.html")), build(files).outputs
    for node in dom.css("picture source, picture img"):
        offered = [candidate.split(" ") for candidate in str(node.attributes["srcset"]).split(", ")]
        assert [width for _, width in offered] == ["480w", "800w", "1000w"]
        assert all(re.match(rf"/assets/{plain}-\d+\.", url) and url[1:] in built for url, _ in offered)


def test_the_address_of_a_file_is_encoded_and_its_name_is_not() -> None:
    name = "my form, 100%.pdf"
    files: dict[str, str | bytes | None] = {"content/a.md": page(f"[Our form]({name})"), f"content/{name}": b"words"}
    assert LexborHTMLParser(html(files, "a/index.html")).css(".prose a")[0].attributes["href"] == (
        "/my%20form%2C%20100%25.pdf"
    )
    assert name in build(files).outputs


def test_a_small_picture_is_never_blown_up() -> None:
    assert {opened(data).size for data in made(build(shown(photograph((300, 200))))).values()} == {(300, 200)}


def test_no_file_remembers_where_when_and_by_whom_it_was_taken() -> None:
    source = with_a_past()
    assert SECRET.encode() in source
    for path, data in made(build(shown(source))).items():
        assert SECRET.encode() not in data, path
        image = opened(data)
        assert dict(image.getexif()) == {}, path
        assert not {"exif", "xmp", "comment", "icc_profile", "photoshop"} & image.info.keys(), path


def test_a_picture_that_is_only_linked_forgets_its_past_as_well() -> None:
    files: dict[str, str | bytes | None] = {
        "content/a.md": page("[The plan](bench.jpg)"),
        "content/bench.jpg": with_a_past(),
    }
    href = LexborHTMLParser(html(files, "a/index.html")).css(".prose a")[0].attributes["href"]
    outs = build(files).outputs
    assert "bench.jpg" not in outs
    assert SECRET.encode() not in outs[str(href)[1:]].make()


def test_a_picture_is_shown_the_way_it_was_seen() -> None:
    for data in made(build(shown(with_a_past()))).values():
        image = opened(data).convert("RGB")
        assert image.width < image.height
        red, green, _ = image.getpixel((image.width - 5, 5))  # type: ignore[misc]  # a pixel of RGB has three parts
        assert red > 2 * green  # the mark has gone from the upper left to the upper right
    dom = LexborHTMLParser(html(shown(with_a_past()), "a/index.html"))
    assert dom.css("img")[0].attributes["width"] == "600"


def test_the_same_picture_gives_the_same_bytes_however_often_it_is_made() -> None:
    assert made(build(shown(photograph()))) == made(build(shown(photograph())))
    pictures.render._seen.cache_clear()
    first = made(build(shown(photograph())))
    pictures.render._seen.cache_clear()
    assert dict(reversed(list(first.items()))) == made(build(shown(photograph())))


def test_another_painter_or_another_picture_gives_other_names() -> None:
    def names(painter: str, data: bytes) -> set[str]:
        return set(made(build_tree(tree(shown(data)), Options(TODAY, "builder", painter=painter))))

    assert names("one", photograph()) == names("one", photograph())
    assert not names("one", photograph()) & names("two", photograph())
    assert not names("one", photograph()) & names("one", photograph(quality=50))


def test_transparency_and_deep_colour_survive(tmp_path: Path) -> None:
    clear = io.BytesIO()
    Image.new("RGBA", (600, 300), (0, 100, 0, 0)).save(clear, "PNG")
    assert {
        opened(data).getchannel("A").getpixel((9, 9))
        for data in made(build(shown(clear.getvalue(), "bench.png"))).values()
    } == {0}
    deep = io.BytesIO()
    Image.new("I;16", (600, 300), 40_000).save(deep, "PNG")
    for data in made(build(shown(deep.getvalue(), "bench.png"))).values():
        assert abs(opened(data).convert("L").getpixel((9, 9)) - 156) <= 4  # type: ignore[operator]


# --- what cannot be used


def bomb(width: int, height: int) -> bytes:
    """A few bytes that claim to be an enormous PNG."""
    header = b"IHDR" + struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    start = b"\x89PNG\r\n\x1a\n" + struct.pack(">I", 13) + header + struct.pack(">I", zlib.crc32(header))
    pixels = b"IDAT" + zlib.compress(b"\x00" * 1000)
    return start + struct.pack(">I", len(pixels) - 4) + pixels + struct.pack(">I", zlib.crc32(pixels))


def claiming(data: bytes, width: int, height: int) -> bytes:
    """A JPEG that claims to be of another size."""
    at = data.index(b"\xff\xc0") + 5
    return data[:at] + struct.pack(">HH", height, width) + data[at + 4 :]


def drawing(size: str) -> bytes:
    return f'<svg xmlns="http://www.w3.org/2000/svg" {size}/>'.encode()


def moving(kind: str) -> bytes:
    frames = [Image.new("RGB", (40, 40), colour) for colour in ("red", "blue")]
    data = io.BytesIO()
    frames[0].save(data, kind, save_all=True, append_images=frames[1:], duration=100)
    return data.getvalue()


@pytest.mark.parametrize(
    ("data", "name", "why"),
    [
        (photograph()[:-3000], "bench.jpg", "it is damaged or of another kind than its name says"),
        (photograph(kind="PNG")[:-900], "bench.png", "it is damaged or of another kind than its name says"),
        (photograph(kind="WEBP")[:-900], "bench.webp", "it is damaged or of another kind than its name says"),
        (photograph(kind="PNG"), "bench.jpg", "it is damaged or of another kind than its name says"),
        (b"", "bench.jpg", "it is damaged or of another kind than its name says"),
        (bomb(6_000, 5_000), "bench.png", "it has 6000 x 5000 pixels, more than 25 million"),
        (bomb(60_000, 60_000), "bench.png", "it has more than 25 million pixels"),
        (bomb(20_000, 1_000), "bench.png", "it is 20000 pixels long"),
        (claiming(photograph(), 10_000, 6_000), "bench.jpg", "it has 10000 x 6000 pixels, more than 50 million"),
        (drawing('viewBox="0 0 -5 1e300"'), "a.svg", "it says that one of its sides is -5 long"),
        (drawing('viewBox="0 0 5 1e300"'), "a.svg", "it says that one of its sides is 1e300 long"),
        (drawing('viewBox="0 0 0 0"'), "a.svg", "it says that one of its sides is 0 long"),
        (drawing('viewBox="0 0 nan 5"'), "a.svg", "it says that one of its sides is nan long"),
        (drawing('width="0" height="5"'), "a.svg", "it says that one of its sides is 0 long"),
        (moving("GIF"), "bench.gif", "it moves"),
        (moving("PNG"), "bench.png", "it moves"),
        (moving("WEBP"), "bench.webp", "it moves"),
        (moving("AVIF"), "bench.avif", "it moves"),
    ],
)
def test_a_picture_that_cannot_be_used_is_told_and_never_unpacked(data: bytes, name: str, why: str) -> None:
    assert refusal(data, name) == [f"content/{name}: error: This picture cannot be used: {why}. (bad-image)"]


def test_a_picture_with_a_second_one_for_depth_does_not_move() -> None:
    data = io.BytesIO()
    still = opened(photograph())
    still.save(data, "MPO", save_all=True, append_images=[still])
    assert refusal(data.getvalue()) == []


def test_a_library_that_cannot_write_avif_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    from PIL import features

    monkeypatch.setattr(features, "check", lambda name: False)
    assert refusal(photograph()) == [
        "content/bench.jpg: error: This picture cannot be used: Pillow cannot write AVIF on this computer. (bad-image)"
    ]


# --- what it costs


def site(folder: Path) -> Path:
    for path, data in {**MINIMAL, **shown(photograph())}.items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_bytes(data if isinstance(data, bytes) else str(data).encode())
    return folder


@pytest.fixture
def encoded(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The files that were encoded, in order."""
    found: list[str] = []
    real = pictures.encode

    def encode(file: Any, rendition: Any) -> bytes:
        found.append(rendition.url)
        return real(file, rendition)

    monkeypatch.setattr(pictures, "encode", encode)
    return found


@pytest.fixture
def examined(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    found: list[str] = []
    real = pictures.examine

    def examine(file: Any) -> bytes:
        found.append(file.path)
        return real(file)

    monkeypatch.setattr(pictures, "examine", examine)
    return found


def run(root: Path) -> Job:
    job = Job.of(root, root / "_site", TODAY, "")
    built = job.build()
    result = publish.publish(built.outputs, root / "_site", job.earlier.stamps)
    assert result.problems == ()
    job.keep(built, result)
    return job


def test_a_picture_is_looked_at_once_and_encoded_once(tmp_path: Path, encoded: list[str], examined: list[str]) -> None:
    run(site(tmp_path))
    assert len(encoded) == len(set(encoded)) == 9
    assert sorted(examined) == ["content/bench.jpg", "static/img/home-icon.png"]
    (tmp_path / "content/a.md").write_text(page("Other words.\n\n![Another bench](bench.jpg)"))
    run(tmp_path)
    assert (len(encoded), len(examined)) == (9, 2)


def test_a_lost_site_is_made_again_from_memory(tmp_path: Path, encoded: list[str]) -> None:
    run(site(tmp_path))
    before = {path.name: path.read_bytes() for path in (tmp_path / "_site/assets").iterdir()}
    (tmp_path / "_site").rename(tmp_path / "gone")
    run(tmp_path)
    assert len(encoded) == 9
    assert {path.name: path.read_bytes() for path in (tmp_path / "_site/assets").iterdir()} == before


def test_a_damaged_memory_of_a_picture_is_never_published(tmp_path: Path, encoded: list[str]) -> None:
    run(site(tmp_path))
    before = {path.name: path.read_bytes() for path in (tmp_path / "_site/assets").iterdir()}
    for file in (tmp_path / ".cache/made").iterdir():
        file.write_bytes(file.read_bytes()[:-1])
    (tmp_path / "_site").rename(tmp_path / "gone")
    run(tmp_path)
    assert len(encoded) == 18
    assert {path.name: path.read_bytes() for path in (tmp_path / "_site/assets").iterdir()} == before


def test_checking_encodes_nothing(tmp_path: Path, encoded: list[str]) -> None:
    built = build_tree(tree(shown(photograph())), Options(TODAY, "builder"), aids=Aids(Disk(tmp_path)))
    assert publish.refused(built.outputs.values()) == []
    assert encoded == []


def room(folder: Path) -> int:
    """How many bytes memory keeps of what was made in a site's folder."""
    return sum(file.stat().st_size for file in (folder / ".cache/made").iterdir())


def test_memory_forgets_pictures_that_are_no_longer_shown(tmp_path: Path) -> None:
    run(site(tmp_path))
    for number in range(8):
        (tmp_path / "content/bench.jpg").write_bytes(photograph(quality=50 + number))
        run(tmp_path)
    kept = room(tmp_path)
    for folder in (".cache", "_site"):
        shutil.rmtree(tmp_path / folder)
    run(tmp_path)
    assert kept <= 2 * room(tmp_path)


def test_memory_never_forgets_a_picture_that_is_shown(tmp_path: Path, encoded: list[str]) -> None:
    run(site(tmp_path))
    made, shown = {file.name for file in (tmp_path / ".cache/made").iterdir()}, len(encoded)
    assert made
    (tmp_path / ".cache/made" / digest(b"old")).write_bytes(bytes(9_000_000))
    page = tmp_path / "content/index.md"
    page.write_text(page.read_text(encoding="utf-8") + "\nAnd so on.\n", encoding="utf-8")
    shutil.rmtree(tmp_path / "_site")
    run(tmp_path)
    assert {file.name for file in (tmp_path / ".cache/made").iterdir()} == made
    assert len(encoded) == shown
