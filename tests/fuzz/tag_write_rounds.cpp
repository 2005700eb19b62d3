// SPDX-License-Identifier: GPL-3.0-or-later
// Writes tags into the files that standard input names, one line each, and says on standard output
// what became of it; tag_write_fuzz.py compares. A line is "copy<TAB>FROM<TAB>TO", which tags a
// copy and compares it with what it was made of, or "safe<TAB>FILE", which writes by the whole of
// writeTagsSafely() and takes it back; the answer to that one is given twice, and in between the
// file holds the tags. Not more than 500 MB of memory are there for all of it.
#include "cancelled.h"
#include "memory_limit.h"
#include "tagging/safe_write.h"
#include "tagging/tag_file.h"

#include <filesystem>
#include <iostream>
#include <string>

namespace {

namespace fs = std::filesystem;
using candor::TagField;

const std::vector<candor::TagWish> Wishes{
    {TagField::Genre, candor::WriteMode::Replace, {"Fuzzed", "Zwölf"}},
    {TagField::Mood, candor::WriteMode::Add, {"calm"}},
    {TagField::Comment, candor::WriteMode::Replace, {std::string(150, 'c')}},
    {TagField::Model, candor::WriteMode::Replace, {"fuzz, temperature 1.00"}}};

void copy(const fs::path& from, const fs::path& to) {
    const auto changes = candor::plannedChanges(candor::readTags(from).values, Wishes);
    candor::requireTagsWritable(from, changes);
    fs::copy_file(from, to, fs::copy_options::overwrite_existing);
    candor::writeTagsInPlace(to, changes);
    candor::requireOthersKept(from, to, changes);
}

void answer(const std::string& text) {
    std::cout << text << std::endl;
}

void writeAndUndo(const fs::path& file, candor::WriteJournal& journal) {
    candor::writeTagsSafely({file, std::nullopt, Wishes}, journal, journal.newBatch());
    answer("written");
    std::string go;
    std::getline(std::cin, go);
    candor::undoWrite(journal.records().back(), journal);
}

} // namespace

int main(int argc, char** argv) {
    if (argc != 2) {
        std::cerr << "name a folder for the journal\n";
        return 2;
    }
    candor::fuzz::limitMemory();
    candor::WriteJournal journal(argv[1]);
    std::string line;
    while (std::getline(std::cin, line)) {
        const std::size_t tab = line.find('\t');
        const std::string rest = line.substr(tab + 1);
        try {
            if (line.starts_with("safe")) {
                writeAndUndo(rest, journal);
            } else {
                const std::size_t second = rest.find('\t');
                copy(rest.substr(0, second), rest.substr(second + 1));
            }
            answer("written");
        } catch (const candor::TagError& error) {
            answer(std::string("refused ") + error.what());
        }
    }
    return 0;
}
