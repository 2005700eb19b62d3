// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/npz_fixture.h"

#include <fstream>
#include <stdexcept>

namespace fixture {
namespace {

std::string little(std::uint64_t value, int bytes) {
    std::string text;
    for (int byte = 0; byte < bytes; ++byte) {
        text += static_cast<char>(value >> (8 * byte) & 0xff);
    }
    return text;
}

std::uint32_t crc32(const std::string& data) {
    std::uint32_t crc = 0xffffffff;
    for (const char sign : data) {
        crc ^= static_cast<unsigned char>(sign);
        for (int bit = 0; bit < 8; ++bit) {
            crc = crc >> 1 ^ (crc & 1 ? 0xedb88320 : 0);
        }
    }
    return ~crc;
}

std::string inStoredBlocks(const std::string& data) {
    constexpr std::size_t Longest = 65535;
    std::string blocks;
    std::size_t done = 0;
    do {
        const std::string block = data.substr(done, Longest);
        done += block.size();
        blocks += done == data.size() ? '\1' : '\0';
        blocks += little(block.size(), 2) + little(~block.size(), 2) + block;
    } while (done < data.size());
    return blocks;
}

} // namespace

std::string npyWithHeader(const std::string& dictionary, const std::string& data) {
    std::string header = dictionary;
    header.resize((10 + header.size() + 1 + 63) / 64 * 64 - 11, ' ');
    header += '\n';
    return "\x93NUMPY" + std::string("\1\0", 2) + little(header.size(), 2) + header + data;
}

std::string npy(const std::string& descr, const std::string& shape, const std::string& data,
                bool fortran) {
    return npyWithHeader("{'descr': '" + descr + "', 'fortran_order': " +
                             (fortran ? "True" : "False") + ", 'shape': " + shape + ", }",
                         data);
}

std::string zip(const std::vector<ZipEntry>& entries) {
    std::string file;
    std::string directory;
    for (const ZipEntry& entry : entries) {
        const std::string packed = entry.deflated ? inStoredBlocks(entry.data) : entry.data;
        const std::string fields =
            little(entry.deflated ? 8 : 0, 2) + little(0x21, 4) +
            little(entry.checksum.value_or(crc32(entry.data)), 4) + little(packed.size(), 4) +
            little(entry.statedSize.value_or(entry.data.size()), 4) + little(entry.name.size(), 2);
        directory += "PK\1\2" + little(20, 2) + little(20, 2) + little(0, 2) + fields +
                     std::string(12, '\0') + little(file.size(), 4) + entry.name;
        file +=
            "PK\3\4" + little(20, 2) + little(0, 2) + fields + little(0, 2) + entry.name + packed;
    }
    return file + directory + "PK\5\6" + little(0, 4) + little(entries.size(), 2) +
           little(entries.size(), 2) + little(directory.size(), 4) + little(file.size(), 4) +
           little(0, 2);
}

std::string npz(const std::vector<NamedArray>& arrays) {
    std::vector<ZipEntry> entries;
    for (const NamedArray& array : arrays) {
        entries.push_back({array.key + ".npy", array.npy});
    }
    return zip(entries);
}

void write(const std::filesystem::path& path, const std::string& bytes) {
    std::ofstream file(path, std::ios::binary);
    file << bytes;
    file.close();
    if (!file) {
        throw std::runtime_error("cannot write " + path.string());
    }
}

} // namespace fixture
