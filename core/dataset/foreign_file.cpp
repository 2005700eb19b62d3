// SPDX-License-Identifier: GPL-3.0-or-later
#include "dataset/foreign_file.h"

#include "dataset/conversion_line.h"
#include "dataset/file_stream.h"
#include "dataset/npy_header.h"
#include "dataset/npz_archive.h"
#include "dataset/pickle_conversion.h"
#include "dataset/pickle_outline.h"

#include <algorithm>
#include <array>
#include <string>

namespace candor {
namespace {

using namespace std::string_view_literals;

// What pandas reads, and what it calls the reading.
struct PandasFormat {
    std::string_view magic;
    const char* name;
    const char* function;
};
constexpr std::array PandasFormats{
    PandasFormat{"PAR1"sv, "a Parquet table", "read_parquet"},
    PandasFormat{"ARROW1"sv, "a Feather table", "read_feather"},
    PandasFormat{"\xd0\xcf\x11\xe0"sv, "an Excel file", "read_excel"}};

struct OtherFormat {
    std::string_view magic;
    const char* name;
    const char* remedy;
};
constexpr const char* Unpack = "unpack it first";
constexpr std::array OtherFormats{
    OtherFormat{"\xfd"
                "7zXZ"sv,
                "a file packed by xz", Unpack},
    OtherFormat{"BZh"sv, "a file packed by bzip2", Unpack},
    OtherFormat{"\x28\xb5\x2f\xfd"sv, "a file packed by zstd", Unpack},
    OtherFormat{"7z\xbc\xaf\x27\x1c"sv, "a 7z archive", Unpack},
    OtherFormat{"RDX"sv, "data of R", "write it in R with write.csv(x, \"x.csv\")"},
    OtherFormat{"RDA"sv, "data of R", "write it in R with write.csv(x, \"x.csv\")"},
    OtherFormat{"SQLite format 3"sv, "a database", "open it as a project if Candor made it"},
    OtherFormat{"%PDF"sv, "a PDF", "open the file that has the numbers"}};

InputError needsPandas(const std::filesystem::path& path, const PandasFormat& format) {
    return {path,
            InputFault::NeedsConversion,
            {format.name, std::string("import pandas; pandas.") + format.function + '(' +
                              fileText(path) + ").to_csv(" + newFileBeside(path, ".csv") +
                              ", index=False)"}};
}

InputError needsScipy(const std::filesystem::path& path) {
    return {path,
            InputFault::NeedsConversion,
            {"a MATLAB file", "import numpy, scipy.io; numpy.savez(" + newFileBeside(path, ".npz") +
                                  ", **{k: v for k, v in scipy.io.loadmat(" + fileText(path) +
                                  ").items() if not k.startswith(\"__\")})"}};
}

InputError refusePickle(const std::filesystem::path& path) {
    const auto stream = openFile(path, path.filename().string());
    const PickleOutline outline = outlinePickle(*stream);
    const std::string ending = path.extension().string();
    const bool isTorch = ending == ".pt" || ending == ".pth";
    const PickleLoader loader = outline.hasJoblib ? PickleLoader::Joblib
                                : isTorch         ? PickleLoader::Torch
                                                  : PickleLoader::Pickle;
    return {path,
            InputFault::PickledObjects,
            {path.filename().string(), pickleLine(path, loader, outline)}};
}

bool endsWith(const std::string& key, std::string_view name) {
    return key == name || key.ends_with('/' + std::string(name));
}

bool hasEntry(const NpzArchive& archive, std::string_view name) {
    return std::ranges::any_of(archive.keys(),
                               [name](const std::string& key) { return endsWith(key, name); });
}

// The keys of a network's weights: "layer1.0.weight".
bool areWeights(const PickleOutline& outline) {
    std::size_t weights = 0;
    for (const PickleValue& value : outline.values) {
        weights += value.kind == PickleKind::Text &&
                           (value.text.ends_with(".weight") || value.text.ends_with(".bias"))
                       ? 1U
                       : 0U;
    }
    return weights > 1;
}

InputError refuseTorch(const std::filesystem::path& path, const NpzArchive& archive) {
    const auto& keys = archive.keys();
    const auto pickle = std::ranges::find_if(
        keys, [](const std::string& key) { return endsWith(key, "data.pkl"); });
    const PickleOutline outline = outlinePickle(*archive.openRaw(*pickle));
    if (areWeights(outline)) {
        return {path,
                InputFault::NotLogits,
                {"the weights of a network",
                 "run the network, and save its scores and labels with numpy.savez"}};
    }
    return {path,
            InputFault::PickledObjects,
            {path.filename().string(), pickleLine(path, PickleLoader::Torch, outline)}};
}

} // namespace

std::optional<InputError> refuseForeign(const std::filesystem::path& path, std::string_view start) {
    if (looksLikePickle(start)) {
        return refusePickle(path);
    }
    if (start.starts_with("MATLAB 5.0 MAT-file")) {
        return needsScipy(path);
    }
    for (const PandasFormat& format : PandasFormats) {
        if (start.starts_with(format.magic)) {
            return needsPandas(path, format);
        }
    }
    for (const OtherFormat& format : OtherFormats) {
        if (start.starts_with(format.magic)) {
            return InputError(path, InputFault::NotLogits, {format.name, format.remedy});
        }
    }
    return std::nullopt;
}

std::optional<InputError> refuseForeignZip(const std::filesystem::path& path) {
    const NpzArchive archive(path);
    if (hasEntry(archive, "constants.pkl")) {
        return InputError(path, InputFault::NotLogits,
                          {"a network", "open it as a model, and hear sounds with it"});
    }
    if (hasEntry(archive, "data.pkl")) {
        return refuseTorch(path, archive);
    }
    if (hasEntry(archive, "xl/workbook.xml")) {
        return needsPandas(path, {{}, "an Excel file", "read_excel"});
    }
    const bool hasTable = std::ranges::any_of(archive.keys(), [](const std::string& key) {
        return key.ends_with(".csv") || key.ends_with(".tsv") || key.ends_with(".txt");
    });
    return hasTable
               ? std::optional(InputError(path, InputFault::NotLogits, {"a zip archive", Unpack}))
               : std::nullopt;
}

std::optional<InputError> refuseForeignGzip(const std::filesystem::path& path,
                                            std::string_view unpackedStart) {
    if (looksLikePickle(unpackedStart)) {
        return InputError(
            path, InputFault::PickledObjects,
            {path.filename().string(), pickleLine(path, PickleLoader::GzipPickle, {})});
    }
    if (unpackedStart.starts_with("RDX") || unpackedStart.starts_with("X\n")) {
        return InputError(path, InputFault::NotLogits,
                          {"data of R", "write it in R with write.csv(x, \"x.csv\")"});
    }
    if (unpackedStart.starts_with("PK\x03\x04") || unpackedStart.starts_with(NpyMagic) ||
        unpackedStart.starts_with("\x89HDF")) {
        return InputError(path, InputFault::NotLogits, {"a file packed by gzip", Unpack});
    }
    return std::nullopt;
}

} // namespace candor
