// SPDX-License-Identifier: GPL-3.0-or-later
#include "dataset/object_arrays.h"

#include "dataset/array_file.h"
#include "dataset/conversion_line.h"
#include "dataset/pickle_conversion.h"
#include "dataset/pickle_outline.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace candor {
namespace {

enum class ObjectUse { Scores, Labels, Numbers, Names };

constexpr std::uint64_t NonesOfArray = 3; // in what describes its type

struct ObjectArray {
    std::string key;
    ObjectUse use;
    PickleOutline outline;
};

const PickleValue* rootOf(const PickleOutline& outline) {
    return outline.root ? &outline.at(*outline.root) : nullptr;
}

const PickleValue* firstItem(const PickleOutline& outline) {
    const PickleValue* root = rootOf(outline);
    return root == nullptr || root->items.empty() ? nullptr : &outline.at(root->items.front());
}

// The Python type that the objects have.
std::string pythonType(const PickleOutline& outline) {
    if (outline.texts > 0 && outline.texts >= outline.numbers + outline.reals) {
        return "str";
    }
    return outline.reals > 0 || outline.nones > NonesOfArray ? "float" : "int"; // None is NaN
}

std::string typeFor(const ObjectArray& array) {
    switch (array.use) {
    case ObjectUse::Scores:
        return "float";
    case ObjectUse::Numbers:
        return "int";
    case ObjectUse::Names:
        return "str";
    case ObjectUse::Labels:
        break;
    }
    return pythonType(array.outline);
}

// Statements that make one array plain; scores may be an array a file.
std::string statementFor(const ObjectArray& array) {
    const std::string value = "d[" + pythonText(array.key) + ']';
    const PickleValue* first = firstItem(array.outline);
    if (first == nullptr || first->kind != PickleKind::Array) {
        return value + " = " + value + ".astype(" + typeFor(array) + "); ";
    }
    if (first->shape.size() < 2) {
        return value + " = numpy.stack(list(" + value + ")); ";
    }
    return "d[\"file_index\"] = numpy.repeat(numpy.arange(len(" + value + ")), [len(v) for v in " +
           value + "]); " + value + " = numpy.concatenate(list(" + value + ")); ";
}

std::string lineFor(const std::filesystem::path& path, const std::vector<ObjectArray>& arrays,
                    bool hasClassNames) {
    const bool isNumpy2 = std::ranges::any_of(
        arrays, [](const ObjectArray& array) { return array.outline.hasNumpy2; });
    std::string line = numpyImport("import numpy", isNumpy2) + "d = dict(numpy.load(" +
                       fileText(path) + ", allow_pickle=True)); ";
    bool isNamed = false;
    for (const ObjectArray& array : arrays) {
        line += statementFor(array);
        isNamed = isNamed ||
                  (array.use == ObjectUse::Labels && typeFor(array) == "str" && !hasClassNames);
    }
    for (const ObjectArray& array : arrays) {
        if (isNamed && array.use == ObjectUse::Labels) {
            const std::string words = "d[" + pythonText(array.key) + ']';
            const bool hasGaps = array.outline.nones > NonesOfArray;
            line += "d[\"class_names\"] = numpy.unique(" +
                    (hasGaps ? "[w for w in " + words + " if w not in (\"\", \"None\", \"nan\")]"
                             : words) +
                    "); ";
        }
    }
    line += "numpy.savez(" + newFileBeside(path, ".npz") + ", **d)";
    return isNamed ? line + " # if the columns are in the order of the alphabet" : line;
}

} // namespace

void refuseObjectArrays(const ArrayFile& file, const ArrayChoice& choice) {
    const std::vector<std::pair<std::string, ObjectUse>> uses{
        {choice.scores, ObjectUse::Scores},     {choice.labels, ObjectUse::Labels},
        {choice.classNames, ObjectUse::Names},  {choice.fileNames, ObjectUse::Names},
        {choice.memberNames, ObjectUse::Names}, {choice.split, ObjectUse::Names},
        {choice.fileIndex, ObjectUse::Numbers}, {choice.group, ObjectUse::Names},
        {choice.patchStart, ObjectUse::Scores}};
    std::vector<ObjectArray> arrays;
    for (const auto& [key, use] : uses) {
        if (key.empty()) {
            continue;
        }
        NpyArray array = file.open(key);
        if (array.header.kind == NpyKind::Object) {
            arrays.push_back({key, use, outlinePickle(*array.stream)});
        }
    }
    if (!arrays.empty()) {
        throw InputError(
            file.path(), InputFault::PickledObjects,
            {arrays.front().key, lineFor(file.path(), arrays, !choice.classNames.empty())});
    }
}

void refuseObjectArray(NpyArray& array) {
    const ArrayOrigin& origin = array.origin();
    PickleOutline outline = outlinePickle(*array.stream);
    const PickleValue* root = rootOf(outline);
    const bool isOneObject = root != nullptr && array.header.shape.empty() && !root->items.empty();
    std::string line;
    if (isOneObject) {
        outline.root = root->items.front();
        line = pickleLine(origin.path, PickleLoader::NumpyItem, outline);
    } else {
        const PickleValue* first = firstItem(outline);
        const std::string load = "numpy.load(" + fileText(origin.path) + ", allow_pickle=True)";
        const bool areArrays = first != nullptr && first->kind == PickleKind::Array;
        line = numpyImport("import numpy", outline.hasNumpy2) + "numpy.save(" +
               newFileBeside(origin.path, ".npy") + ", " +
               (areArrays ? "numpy.stack(list(" + load + "))"
                          : load + ".astype(" + pythonType(outline) + ')') +
               ')';
    }
    throw origin.refusal(InputFault::PickledObjects, {line});
}

} // namespace candor
