# SPDX-License-Identifier: GPL-3.0-or-later
"""Tagged files as many programs leave them, mutations of them, and what mutagen sees in a file that
is not Candor's to change."""
import base64
import os
import struct
import subprocess

import mutagen
from mutagen import apev2, asf, flac, id3, mp3, mp4

PICTURE = b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 5
OURS = ("genre", "mood", "instrument", "comment", "candor_model", "candor_confidence")

SOUNDS = {
    "a.mp3": ["-id3v2_version", "0", "-b:a", "64k"],
    "a.flac": [], "a.ogg": ["-c:a", "libvorbis"], "a.opus": ["-c:a", "libopus"],
    "a.spx": ["-c:a", "libspeex"], "a.oga": ["-c:a", "flac", "-f", "ogg"],
    "a.m4a": [], "first.m4a": ["-movflags", "faststart"],
    "fragments.m4a": ["-movflags", "frag_keyframe+empty_moov"],
    "a.wav": [], "a.aiff": ["-write_id3v2", "1"], "a.wma": [], "a.wv": ["-c:a", "wavpack"],
    "a.tta": [],
}


def seeds(folder):
    """(name, bytes) of files with tags of others."""
    files = []
    sounds = {}
    for name, options in SOUNDS.items():
        path = os.path.join(folder, name)
        subprocess.run(["ffmpeg", "-v", "error", "-y", "-f", "lavfi", "-i",
                        "sine=frequency=440:duration=0.2:sample_rate=16000", "-metadata",
                        "title=Tune", "-metadata", "genre=Polka", *options, path], check=True)
        with open(path, "rb") as file:
            sounds[name] = file.read()
        add_others(path)
        with open(path, "rb") as file:
            files.append((name, file.read()))
    files += id3_files(folder, sounds["a.mp3"])
    files += made_up(sounds)
    return files


def flac_picture():
    picture = flac.Picture()
    picture.data, picture.mime, picture.type = PICTURE, "image/png", 3
    return picture


def add_id3(tags):
    tags.add(id3.TPE1(encoding=3, text=["Kraftwerk", "Ω"]))
    tags.add(id3.TALB(encoding=1, text=["Álbum"]))
    tags.add(id3.APIC(encoding=3, mime="image/png", type=3, desc="front", data=PICTURE))
    tags.add(id3.GEOB(encoding=0, mime="application/octet-stream", filename="",
                      desc="Serato Overview", data=b"\x01\x05" + bytes(3000)))
    tags.add(id3.PRIV(owner="TRAKTOR4", data=bytes(range(200)) * 3))
    tags.add(id3.TXXX(encoding=3, desc="RATING WMP", text=["4"]))
    tags.add(id3.COMM(encoding=0, lang="eng", desc="iTunNORM", text=[" 00000B1A 00000A5D"]))
    tags.add(id3.POPM(email="me@example.org", rating=196, count=7))
    tags.add(id3.UFID(owner="http://musicbrainz.org", data=b"0123-4567"))
    tags.add(id3.USLT(encoding=1, lang="deu", desc="", text="Zeile\nZeile"))
    tags.add(id3.RVA2(desc="album", channel=1, gain=-3.5, peak=0.5))
    tags.add(id3.TCON(encoding=3, text=["Polka", "Ska"]))
    tags.add(id3.CHAP(element_id="c1", start_time=0, end_time=10, start_offset=0, end_offset=0,
                      sub_frames=[id3.TIT2(encoding=3, text=["Part"])]))


def add_others(path):
    file = mutagen.File(path)
    if file.tags is None:
        file.add_tags()
    tags = file.tags
    if isinstance(tags, id3.ID3):
        add_id3(tags)
    elif isinstance(tags, mp4.MP4Tags):
        tags["covr"] = [mp4.MP4Cover(PICTURE, mp4.MP4Cover.FORMAT_PNG)]
        tags["rtng"], tags["trkn"], tags["\xa9ART"] = [2], [(3, 9)], ["Kraftwerk", "Ω"]
        tags["----:com.example:MOOD"] = [b"theirs"]
        tags["----:com.apple.iTunes:iTunNORM"] = [b" 0000"]
        tags["----:com.example:Thing"] = [mp4.MP4FreeForm(b"\x01\x02", mp4.AtomDataType.IMPLICIT)]
    elif isinstance(tags, asf.ASFTags):
        tags["WM/Picture"] = [asf.ASFByteArrayAttribute(b"\x03" + PICTURE)]
        tags["WM/SharedUserRating"] = [asf.ASFDWordAttribute(75)]
        tags["Author"], tags["WM/Composer"] = ["Kraftwerk"], ["A", "B"]
        tags["WM/Long"] = ["x" * 40000]
    elif isinstance(tags, apev2.APEv2):
        tags["Cover Art (Front)"] = apev2.APEValue(b"front.png\0" + PICTURE, apev2.BINARY)
        tags["MusicBrainz_TrackId"], tags["Artist"] = "0123", ["Kraftwerk", "Ω"]
    else:
        if isinstance(file, flac.FLAC):
            file.add_picture(flac_picture())
        else:
            tags["METADATA_BLOCK_PICTURE"] = [base64.b64encode(flac_picture().write()).decode()]
        tags["ARTIST"], tags["RATING"] = ["Kraftwerk", "Ω"], ["80"]
        tags["replaygain_track_gain"] = ["-3.10 dB"]
    file.save()


def id3_files(folder, sound):
    """One tag in every version, coding and company."""
    files = []
    path = os.path.join(folder, "id3.mp3")

    def saved(**options):
        with open(path, "wb") as file:
            file.write(sound)
        tags = id3.ID3()
        add_id3(tags)
        if options.get("v2_version") == 3:
            tags.update_to_v23()
        tags.save(path, v1=options.pop("v1", 0), **options)
        with open(path, "rb") as file:
            return file.read()

    files.append(("v24.mp3", saved()))
    files.append(("v23.mp3", saved(v2_version=3)))
    files.append(("v1.mp3", saved(v1=2)))
    files.append(("no padding.mp3", saved(padding=lambda info: 0)))
    size = id3_size(saved()) - 10
    v24 = saved()
    files.append(("plain sizes.mp3", with_frames(v24, plain_sizes)))
    files.append(("unsynchronised 24.mp3", with_frames(v24, unsynchronised24, flags=0x80)))
    v23 = saved(v2_version=3)
    files.append(("unsynchronised 23.mp3", with_frames(v23, stuffed, flags=0x80)))
    files.append(("extended.mp3", with_frames(v24, lambda body: b"\0\0\0\6\1\0" + body, flags=0x40)))
    ape = ape_tag([(b"Artist", "Ω".encode(), 0), (b"Weird", b"\xff\xfe", 0), (b"Bin", PICTURE, 2),
                   (b"Genre", b"Pop", 0)])
    old = b"TAG" + b"Title".ljust(30, b"\0") + bytes(60) + b"1999" + bytes(30) + b"\x0d"
    lyrics = b"LYRICSBEGININD0000200" + b"000021LYRICS200"
    files.append(("all.mp3", v23[:id3_size(v23)] + v24 + ape + lyrics + old))
    files.append(("ape.mp3", sound + ape + old))
    files.append(("v22.mp3", v22() + sound))
    end = v24[10:10 + size].rstrip(b"\0")
    head = b"\4\0\x10" + safe(len(end))
    files.append(("at the end.mp3", sound + b"ID3" + head + end + b"3DI" + head))
    return files


def made_up(sounds):
    """Containers that no program at hand writes."""
    frames = frame(4, b"TIT2", b"\3Tune") + frame(4, b"APIC", b"\3image/png\0\3\0" + PICTURE)
    tag = b"ID3\4\0\0" + safe(len(frames)) + frames
    wav = sounds["a.wav"]
    fmt = wav[wav.index(b"fmt "):][:24]
    data = b"data" + struct.pack("<I", 3200) + bytes(range(200)) * 16
    info = b"INFO" + b"".join(chunk(name, text) for name, text in (
        (b"IART", b"Kraftwerk\0"), (b"IGNR", b"Polka\0"), (b"INAM", b"Odd")))
    body = chunk(b"LIST", info) + chunk(b"bext", bytes(602)) + fmt + data + chunk(b"id3 ", tag)
    files = [("list.wav", riff(body)), ("id3 first.wav", riff(chunk(b"id3 ", tag) + fmt + data))]
    inner = b"DSD " + struct.pack("<QQQ", 28, 28 + 24 + len(tag), 52)
    files.append(("a.dsf", inner + b"fmt " + bytes(20) + tag))
    m4a = sounds["a.m4a"]
    files.append(("free.m4a", m4a[:32] + struct.pack(">I", 40) + b"free" + bytes(32) + m4a[32:]
                  if m4a[28:32] == b"free" else m4a))
    return files


def chunk(name, body):
    return name + struct.pack("<I", len(body)) + body + bytes(len(body) % 2)


def riff(body):
    return b"RIFF" + struct.pack("<I", len(body) + 4) + b"WAVE" + body


def safe(number):
    return bytes(number >> shift & 0x7F for shift in (21, 14, 7, 0))


def id3_size(data):
    return 10 + (data[6] << 21 | data[7] << 14 | data[8] << 7 | data[9])


def frame(version, name, body):
    if version == 2:
        return name + struct.pack(">I", len(body))[1:] + body
    return name + (safe(len(body)) if version == 4 else struct.pack(">I", len(body))) + b"\0\0" + body


def v22():
    frames = frame(2, b"TT2", b"\0Title") + frame(2, b"TP1", b"\0Artist")
    frames += frame(2, b"PIC", b"\0PNG\3\0" + PICTURE) + frame(2, b"TCO", b"\0(17)")
    return b"ID3\2\0\0" + safe(len(frames) + 300) + frames + bytes(300)


def with_frames(data, change, flags=0):
    size = id3_size(data)
    body = change(data[10:size])
    return data[:5] + bytes([flags]) + safe(len(body)) + body + data[size:]


def each_frame(body, change):
    result, at = b"", 0
    while at + 10 <= len(body) and body[at]:
        number = struct.unpack(">I", body[at + 4:at + 8])[0]
        number7 = body[at + 4] << 21 | body[at + 5] << 14 | body[at + 6] << 7 | body[at + 7]
        name, flags = body[at:at + 4], body[at + 8:at + 10]
        result_part, used = change(name, number, number7, flags, body[at + 10:])
        result += result_part
        at += 10 + used
    return result + body[at:]


def plain_sizes(body):
    return each_frame(body, lambda name, _, size, flags, rest:
                      (name + struct.pack(">I", size) + flags + rest[:size], size))


def stuffed(body):
    result = body.replace(b"\xff", b"\xff\0")
    return result


def unsynchronised24(body):
    def change(name, _, size, flags, rest):
        text = stuffed(rest[:size])
        return name + safe(len(text)) + bytes([flags[0], flags[1] | 2]) + text, size
    return each_frame(body, change)


def ape_tag(items):
    body = b"".join(struct.pack("<II", len(value), flags) + key + b"\0" + value
                    for key, value, flags in items)

    def end(flags):
        return b"APETAGEX" + struct.pack("<IIII", 2000, len(body) + 32, len(items), flags) + bytes(8)
    return end(0xA0000000) + body + end(0x80000000)


MARKS = [b"ID3", b"TIT2", b"TCON", b"TXXX", b"COMM", b"GEOB", b"PRIV", b"APIC", b"moov", b"ilst",
         b"udta", b"meta", b"free", b"stco", b"data", b"----", b"OggS", b"APETAGEX", b"TAG", b"RIFF",
         b"LIST", b"IGNR", b"id3 ", b"ID3 ", b"vorbis", b"OpusTags", b"GENRE", b"Genre"]


def mutated(rng, data, extension):
    """Mostly where tags are; mostly a little."""
    if rng.random() < 0.05:
        return data
    data = bytearray(data)
    for _ in range(rng.choice((1, 1, 1, 2, 3, 6))):
        mutate_once(rng, data)
    if extension in (".ogg", ".oga", ".opus", ".spx") and rng.random() < 0.8:
        mend_pages(data)
    return bytes(data)


def page_checksum(page):
    value = 0
    for byte in page:
        value = (value << 8 & 0xFFFFFFFF) ^ CHECKSUMS[(value >> 24) ^ byte]
    return value


def checksum_of(byte):
    value = byte << 24
    for _ in range(8):
        value = (value << 1 & 0xFFFFFFFF) ^ (0x04C11DB7 if value & 0x80000000 else 0)
    return value


CHECKSUMS = [checksum_of(byte) for byte in range(256)]


def mend_pages(data):
    """Checksums of the first pages, so that a mutation is not seen by them alone."""
    at = 0
    for _ in range(4):
        if data[at:at + 4] != b"OggS" or len(data) < at + 27:
            return
        end = at + 27 + data[at + 26]
        end += sum(data[at + 27:end])
        data[at + 22:at + 26] = bytes(4)
        data[at + 22:at + 26] = struct.pack("<I", page_checksum(data[at:end]))
        at = end


def place(rng, data):
    choice = rng.random()
    if choice < 0.35:
        return rng.randrange(min(len(data), 6000))
    if choice < 0.5:
        return rng.randrange(max(0, len(data) - 600), len(data))
    if choice < 0.9:
        at = data.find(rng.choice(MARKS), rng.randrange(len(data)) if rng.random() < 0.5 else 0)
        return min(len(data) - 1, max(0, at + rng.randrange(-4, 16))) if at >= 0 else 0
    return rng.randrange(len(data))


def mutate_once(rng, data):
    at = place(rng, data)
    choice = rng.randrange(9)
    if choice == 0:
        data[at] = rng.randrange(256)
    elif choice == 1:
        data[at] ^= 1 << rng.randrange(8)
    elif choice == 2:
        data[at] = rng.choice((0, 0xFF, 0x7F, 0x80, 1))
    elif choice == 3:
        data[at:at] = bytes([rng.choice((0, 0, 0xFF, rng.randrange(256)))]) * rng.randrange(1, 40)
    elif choice == 4 and len(data) > at + 64:
        del data[at:at + rng.randrange(1, 32)]
    elif choice == 5:
        data[at:at + 4] = rng.choice(MARKS)[:4]
    elif choice == 6:
        width = rng.choice((2, 4))
        number = int.from_bytes(data[at:at + width], "big") + rng.choice((-1, 1, -4, 4, 128, -128))
        data[at:at + width] = (number % (1 << 8 * width)).to_bytes(width, "big")
    elif choice == 7:
        other = place(rng, data)
        data[at:at + 8], data[other:other + 8] = data[other:other + 8], data[at:at + 8]
    else:
        size = rng.randrange(1, 200)
        data[at:at] = data[place(rng, data):][:size]
    if not data:
        data.append(0)


def is_ours(key):
    return key.lower() in OURS


def foreign_id3(tags):
    ours = {"TCON", "TMOO"}
    result = {}
    for key, value in tags.items():
        described = key.startswith("TXXX:") and is_ours(key[5:].split(":")[0])
        comment = value.FrameID == "COMM" and value.desc in ("", "ID3v1 Comment")
        if value.FrameID not in ours and not described and not comment:
            # Text that ID3v1 has is written anew as UTF-8: what it says counts.
            result[key] = str(value.text) if isinstance(value, id3.TextFrame) else repr(value)
    for number, unknown in enumerate(tags.unknown_frames):
        if unknown[:4] not in (b"TCON", b"TMOO", b"TXXX", b"COMM"):
            # Sizes may be written as the standard has them.
            result["unknown %d" % number] = bytes(unknown[:4] + unknown[8:])
    return result


def foreign(path):
    """What mutagen sees and Candor is not asked to change; None: mutagen does not know the file."""
    try:
        file = mutagen.File(path)
        if file is None:
            return None
        result = {}
        # Of MPEG it is reckoned from the bytes before the first frame, too.
        if not isinstance(file, mp3.MP3) and getattr(file.info, "length", None) is not None:
            result["length"] = round(file.info.length, 2)
        tags = file.tags
        if isinstance(tags, id3.ID3):
            result.update(foreign_id3(tags))
        elif isinstance(tags, mp4.MP4Tags):
            for key, value in tags.items():
                name = key.split(":")[-1] if key.startswith("----:com.apple.iTunes:") else ""
                if key not in ("\xa9gen", "gnre", "\xa9cmt") and not is_ours(name):
                    result[key] = repr(value)
        elif isinstance(tags, asf.ASFTags):
            for key in tags.keys():
                if key not in ("WM/Genre", "WM/Mood", "Description") and not is_ours(key):
                    result[key] = repr(tags[key])
        elif isinstance(tags, apev2.APEv2):
            for key in tags.keys():
                if not is_ours(key):
                    result[key.lower()] = repr(tags[key])
        elif tags is not None:
            # Entries without a name are numbered by mutagen.
            result["unnamed"] = sorted(value for key, value in tags if key.startswith("unknown"))
            for key in {key.lower() for key, _ in tags}:
                if not is_ours(key) and key != "description" and not key.startswith("unknown"):
                    result[key] = repr(tags[key])
            result["vendor"] = tags.vendor
        if isinstance(file, flac.FLAC):
            result["blocks"] = [repr(block.write()) for block in file.metadata_blocks
                                if block.code not in (1, 4)]
        return result
    except Exception:  # mutagen has many ways to say no
        return None
