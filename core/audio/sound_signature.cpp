// SPDX-License-Identifier: GPL-3.0-or-later
#include "audio/sound_signature.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace candor {
namespace {

using namespace std::string_view_literals;

// What stands at the very start of a file.
constexpr std::array Starts = {
    "fLaC"sv,
    "OggS"sv,
    "ID3"sv,
    ".snd"sv,
    "dns."sv,
    "wvpk"sv,
    "MAC "sv,
    "caff"sv,
    "TTA1"sv,
    "tBaK"sv,
    "MPCK"sv,
    "MP+"sv,
    "DSD "sv,
    "#!AMR"sv,
    "NIST_1A"sv,
    "Creative Voice File"sv,
    "\x1a\x45\xdf\xa3"sv,                                     // EBML: Matroska, WebM
    "\x30\x26\xb2\x75\x8e\x66\xcf\x11"sv,                     // ASF: WMA
    "riff\x2e\x91\xcf\x11\xa5\xd6\x28\xdb\x04\xc1\x00\x00"sv, // Sony Wave64
    "\x7f\xfe\x80\x01"sv,                                     // DTS
};

struct Chunked {
    std::string_view container;
    std::string_view form; // at byte 8
};
constexpr std::array Forms = {
    Chunked{"RIFF"sv, "WAVE"sv}, Chunked{"RIFF"sv, "AVI "sv}, Chunked{"RIFX"sv, "WAVE"sv},
    Chunked{"RF64"sv, "WAVE"sv}, Chunked{"BW64"sv, "WAVE"sv}, Chunked{"FORM"sv, "AIFF"sv},
    Chunked{"FORM"sv, "AIFC"sv}, Chunked{"FORM"sv, "8SVX"sv}, Chunked{"FRM8"sv, ""sv},
};

// Brands of the MPEG-4 container that hold pictures.
constexpr std::array PictureBrands = {"heic"sv, "heix"sv, "heim"sv, "heis"sv, "mif1"sv,
                                      "msf1"sv, "avif"sv, "avis"sv, "crx "sv, "jp2 "sv};

// A frame of MPEG audio (ISO 11172-3): eleven bits of sync, and no field that is reserved. Layer I
// with a checksum (ff fe) is left out: UTF-16 text begins so.
bool startsWithMpegFrame(std::string_view start) {
    if (start.size() < 4 || start[0] != '\xff') {
        return false;
    }
    const auto second = static_cast<unsigned char>(start[1]);
    const auto third = static_cast<unsigned char>(start[2]);
    const bool adts = (second & 0xf6U) == 0xf0U && (third >> 2 & 0xfU) < 13;
    const bool sync = (second & 0xe0U) == 0xe0U;
    const bool version = (second >> 3 & 3U) != 1;
    const bool layer = (second >> 1 & 3U) != 0;
    const bool rates = third >> 4 != 15 && (third >> 2 & 3U) != 3;
    return adts || (sync && version && layer && rates && second != 0xfe);
}

bool isMpeg4WithSound(std::string_view start) {
    return start.size() >= 12 && start.substr(4, 4) == "ftyp" &&
           std::ranges::find(PictureBrands, start.substr(8, 4)) == PictureBrands.end();
}

} // namespace

bool startsLikeSound(std::string_view start) {
    const auto opens = [start](std::string_view signature) { return start.starts_with(signature); };
    const auto hasForm = [start](const Chunked& form) {
        return start.size() >= 12 && start.starts_with(form.container) &&
               start.substr(8).starts_with(form.form);
    };
    return std::ranges::any_of(Starts, opens) || std::ranges::any_of(Forms, hasForm) ||
           isMpeg4WithSound(start) || startsWithMpegFrame(start);
}

} // namespace candor
