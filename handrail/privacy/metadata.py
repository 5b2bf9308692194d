"""What a photograph's file says beside its picture: where, when and with what it was taken.

In: the bytes of a file. Out: words. Nothing is decoded: the records are found by their marks, which are the same in
JPEG, PNG, WebP, AVIF and GIF (Exif 3.0, CIPA DC-008; XMP, ISO 16684-1), and read as far as their first directory.
"""

from __future__ import annotations

import re
import struct

from handrail.patterns import late

_EXIF = late(rb"(?:Exif\0\0|eXIf|EXIF....|\A)(II\*\0|MM\0\*)", re.DOTALL)
_XMP_PLACE = late(rb"exif:GPS(?:Latitude|Longitude)|photoshop:City|Iptc4xmpCore:Location")
_XMP_CAMERA = late(rb"tiff:(?:Make|Model)\b|aux:SerialNumber|exif:DateTimeOriginal|xmp:CreateDate|dc:creator")
_RAW_PROFILE = late(rb"(?:tEXt|zTXt|iTXt)(?:Raw profile type (?:exif|iptc|xmp|APP1)|Author|Creation Time)\0")
_GPS = 0x8825
# Make, model, date, artist, owner, copyright, and the pointer to the rest, which holds the time and the serial numbers.
_CAMERA = {0x010F, 0x0110, 0x0132, 0x013B, 0x8298, 0x8769, 0x9003, 0xA430, 0xA431}
_ENTRY = 12
PLACE, CAMERA = "where it was taken", "when, by whom or with what it was made"


def carried(data: bytes) -> str:
    """What the file of a picture says of its making; empty where it says nothing that could harm."""
    tags = {tag for match in _EXIF.finditer(data) for tag in _tags(data, match.start(1))}
    if _GPS in tags or _XMP_PLACE.search(data):
        return PLACE
    if tags & _CAMERA or _XMP_CAMERA.search(data) or _RAW_PROFILE.search(data):
        return CAMERA
    return ""


def _tags(data: bytes, start: int) -> set[int]:
    """The tags of the first directory of an Exif record; those that can be read, where the record breaks off."""
    order = "<" if data[start : start + 2] == b"II" else ">"
    try:
        first = start + int(struct.unpack_from(f"{order}I", data, start + 4)[0])
        count = struct.unpack_from(f"{order}H", data, first)[0]
    except struct.error:
        return set()
    entries = data[first + 2 : first + 2 + count * _ENTRY]
    whole = len(entries) // _ENTRY
    return {struct.unpack_from(f"{order}H", entries, number * _ENTRY)[0] for number in range(whole)}
