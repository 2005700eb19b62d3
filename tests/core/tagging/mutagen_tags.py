# SPDX-License-Identifier: GPL-3.0-or-later
"""What another program reads and writes: run by tag_interop_test.

mutagen_tags.py read FILE     our fields as JSON, in the order in which they stand
mutagen_tags.py add FILE      tags of other programs: pictures, ratings, private data, chapters
mutagen_tags.py others FILE   everything but our fields as JSON
"""
import json
import sys

import mutagen
from mutagen import apev2, asf, flac, id3, mp4

OURS = {"genre": "GENRE", "mood": "MOOD", "instrument": "INSTRUMENT", "comment": "COMMENT",
        "model": "CANDOR_MODEL", "confidence": "CANDOR_CONFIDENCE"}
PICTURE = bytes(range(256)) * 20


def is_id3(tags):
    return isinstance(tags, id3.ID3)


def id3_field(frame):
    """Which of our fields an ID3 frame holds."""
    if frame.FrameID == "TCON":
        return "genre"
    if frame.FrameID == "TMOO":
        return "mood"
    if frame.FrameID == "COMM" and frame.desc == "":
        return "comment"
    if frame.FrameID == "TXXX":
        for field, name in OURS.items():
            if frame.desc.upper() == name:
                return field
    return None


def field_of(key):
    """Which of our fields a key of another format names."""
    last = key.split(":")[-1].upper()
    special = {"\u00a9GEN": "genre", "\u00a9CMT": "comment", "GNRE": "genre", "WM/GENRE": "genre",
               "WM/MOOD": "mood", "DESCRIPTION": "comment"}
    names = {name: field for field, name in OURS.items()}
    return special.get(last) or names.get(last)


def texts(value):
    values = value if isinstance(value, list) else list(value)
    return [bytes(v).decode("utf-8") if isinstance(v, bytes) else str(v) for v in values]


def read(path):
    tags = mutagen.File(path).tags
    found = {}
    if is_id3(tags):
        for frame in tags.values():
            field = id3_field(frame)
            if field:
                found[field] = list(frame.genres if field == "genre" else frame.text)
    else:
        for key in tags.keys():
            field = field_of(key)
            if field:
                found[field] = texts(tags[key])
    return found


def others(path):
    tags = mutagen.File(path).tags
    if is_id3(tags):
        return {frame.HashKey: repr(frame) for frame in tags.values() if id3_field(frame) is None}
    result = {}
    for key in tags.keys():
        if field_of(key) is None:
            result[key] = repr(tags[key])
    for number, picture in enumerate(getattr(mutagen.File(path), "pictures", [])):
        result["picture %d" % number] = picture.write().hex()
    return result


def flac_picture():
    picture = flac.Picture()
    picture.data, picture.type, picture.mime, picture.desc = PICTURE, 3, "image/png", "front"
    return picture


def add(path, version):
    file = mutagen.File(path)
    if file.tags is None:
        file.add_tags()
    tags = file.tags
    if is_id3(tags):
        tags.add(id3.APIC(encoding=3, mime="image/png", type=3, desc="front", data=PICTURE))
        tags.add(id3.POPM(email="rater@example.org", rating=196, count=7))
        tags.add(id3.PRIV(owner="example.org", data=b"\x00\xff\x00private"))
        tags.add(id3.GEOB(encoding=3, mime="application/x", filename="f", desc="d", data=PICTURE))
        tags.add(id3.TXXX(encoding=3, desc="replaygain_track_gain", text=["-3.10 dB"]))
        tags.add(id3.COMM(encoding=3, lang="eng", desc="iTunNORM", text=[" 00000A2C"]))
        tags.add(id3.CHAP(element_id="one", start_time=0, end_time=100,
                          sub_frames=[id3.TIT2(encoding=3, text=["Part"])]))
        tags.add(id3.UFID(owner="http://musicbrainz.org", data=b"0123"))
        if isinstance(file, (mutagen.wave.WAVE, mutagen.aiff.AIFF, mutagen.trueaudio.TrueAudio)):
            file.save(v2_version=version)
        else:
            tags.save(path, v2_version=version)
        return
    if isinstance(tags, mp4.MP4Tags):
        tags["covr"] = [mp4.MP4Cover(PICTURE, mp4.MP4Cover.FORMAT_PNG)]
        tags["rtng"] = [2]
        tags["trkn"] = [(3, 9)]
        tags["----:com.example:Thing"] = [mp4.MP4FreeForm(b"\x01\x02", mp4.AtomDataType.IMPLICIT)]
    elif isinstance(tags, asf.ASFTags):
        tags["WM/Picture"] = [asf.ASFByteArrayAttribute(PICTURE)]
        tags["WM/SharedUserRating"] = [asf.ASFDWordAttribute(75)]
        tags["WM/Composer"] = ["A", "B"]
    elif isinstance(tags, apev2.APEv2):
        tags["Cover Art (Front)"] = apev2.APEValue(b"front.png\0" + PICTURE, apev2.BINARY)
        tags["MusicBrainz_TrackId"] = "0123"
    else:
        if isinstance(file, flac.FLAC):
            file.add_picture(flac_picture())
        else:
            import base64
            tags["METADATA_BLOCK_PICTURE"] = [base64.b64encode(flac_picture().write()).decode()]
        tags["RATING"] = ["80"]
        tags["replaygain_track_gain"] = ["-3.10 dB"]
    file.save()


if __name__ == "__main__":
    command, path = sys.argv[1], sys.argv[2]
    if command == "read":
        print(json.dumps(read(path)))
    elif command == "others":
        print(json.dumps(others(path), sort_keys=True))
    else:
        add(path, int(sys.argv[3]))
