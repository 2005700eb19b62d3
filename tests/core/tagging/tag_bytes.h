// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <initializer_list>

namespace fixture {

/// A number of `width` bytes, the highest first.
inline QByteArray bigEndian(quint64 number, int width) {
    QByteArray bytes;
    for (int i = width - 1; i >= 0; --i) {
        bytes += static_cast<char>(number >> (8 * i) & 0xFF);
    }
    return bytes;
}

inline QByteArray littleEndian(quint64 number, int width) {
    QByteArray bytes;
    for (int i = 0; i < width; ++i) {
        bytes += static_cast<char>(number >> (8 * i) & 0xFF);
    }
    return bytes;
}

/// Seven bits a byte, as ID3v2 counts.
inline QByteArray syncSafe(qsizetype number) {
    QByteArray bytes;
    for (int i = 3; i >= 0; --i) {
        bytes += static_cast<char>(number >> (7 * i) & 0x7F);
    }
    return bytes;
}

/// A frame of ID3v2.2, 2.3 or 2.4 as its definition says.
inline QByteArray id3Frame(int version, const QByteArray& id, const QByteArray& body,
                           int flags = 0) {
    if (version == 2) {
        return id + bigEndian(static_cast<quint64>(body.size()), 3) + body;
    }
    return id +
           (version == 4 ? syncSafe(body.size())
                         : bigEndian(static_cast<quint64>(body.size()), 4)) +
           bigEndian(static_cast<quint64>(flags), 2) + body;
}

inline QByteArray id3Tag(int version, const QByteArray& frames, int flags = 0) {
    return QByteArray("ID3") + static_cast<char>(version) + '\0' + static_cast<char>(flags) +
           syncSafe(frames.size()) + frames;
}

/// ISO 8859-1, which all versions begin with a zero.
inline QByteArray latin(const QByteArray& text) {
    return QByteArray(1, '\0') + text;
}

/// The 128 bytes of ID3v1: "TAG", title, artist, album of 30, year of 4, comment of 30, genre.
inline QByteArray id3v1(const QByteArray& title, const QByteArray& comment, char genre) {
    return QByteArray("TAG") + title.leftJustified(30, '\0') + QByteArray(60, '\0') + "1999" +
           comment.leftJustified(30, '\0') + genre;
}

/// An APEv2 item of text, and a tag of items with header and footer.
inline QByteArray apeItem(const QByteArray& key, const QByteArray& value, quint32 flags = 0) {
    return littleEndian(static_cast<quint64>(value.size()), 4) + littleEndian(flags, 4) + key +
           '\0' + value;
}
inline QByteArray apeTag(std::initializer_list<QByteArray> items) {
    QByteArray body;
    for (const QByteArray& item : items) {
        body += item;
    }
    const auto end = [&](quint32 flags) {
        return QByteArray("APETAGEX") + littleEndian(2000, 4) +
               littleEndian(static_cast<quint64>(body.size()) + 32, 4) +
               littleEndian(items.size(), 4) + littleEndian(flags, 4) + QByteArray(8, '\0');
    };
    return end(0xA0000000) + body + end(0x80000000);
}

/// A chunk of RIFF, even at its end.
inline QByteArray riffChunk(const QByteArray& id, const QByteArray& body) {
    return id + littleEndian(static_cast<quint64>(body.size()), 4) + body +
           QByteArray(body.size() % 2, '\0');
}
inline QByteArray wave(const QByteArray& chunks) {
    return QByteArray("RIFF") + littleEndian(static_cast<quint64>(chunks.size()) + 4, 4) + "WAVE" +
           chunks;
}
/// 8 000 Hz, one channel, 16 bits.
inline QByteArray waveFormat() {
    return riffChunk("fmt ", littleEndian(1, 2) + littleEndian(1, 2) + littleEndian(8000, 4) +
                                 littleEndian(16000, 4) + littleEndian(2, 2) + littleEndian(16, 2));
}

/// A box of MP4.
inline QByteArray mp4Box(const QByteArray& name, const QByteArray& body) {
    return bigEndian(static_cast<quint64>(body.size()) + 8, 4) + name + body;
}
inline QByteArray mp4Data(quint32 kind, const QByteArray& value) {
    return mp4Box("data", bigEndian(kind, 4) + QByteArray(4, '\0') + value);
}

} // namespace fixture
