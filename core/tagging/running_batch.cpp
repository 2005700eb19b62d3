// SPDX-License-Identifier: GPL-3.0-or-later
#include "tagging/running_batch.h"

#include "plain_file.h"
#include "tagging/journal_file.h"

#include <unistd.h>

#include <cerrno>
#include <system_error>

namespace candor {
namespace {

namespace fs = std::filesystem;

constexpr const char* RunningFolder = "running";

} // namespace

// Made and locked under another name first: nobody sees it without its lock.
bool RunningBatch::begin(const fs::path& journal, const std::string& name) {
    const fs::path folder = journal / RunningFolder;
    fs::create_directories(folder);
    const fs::path made = folder / ('.' + name + '.' + std::to_string(::getpid()));
    m_file = openedPlain(made, O_RDWR | O_CREAT);
    static_cast<void>(lockFile(m_file, LockKind::Exclusive));
    const fs::path path = folder / name;
    const int failure = ::link(made.c_str(), path.c_str()) == 0 ? 0 : errno;
    ::unlink(made.c_str());
    if (failure == EEXIST && !runningBatches(journal).contains(name)) {
        return begin(journal, name); // left by a program that was killed, and gone now
    }
    if (failure == EEXIST) {
        return false;
    }
    if (failure != 0) {
        throw std::system_error(failure, std::generic_category());
    }
    m_name = name;
    m_path = path;
    return true;
}

RunningBatch::~RunningBatch() {
    if (m_file && !m_path.empty()) {
        ::unlink(m_path.c_str());
    }
}

std::set<std::string> runningBatches(const fs::path& journal) {
    std::set<std::string> names;
    std::error_code ignored; // no folder: none
    for (fs::directory_iterator entry(journal / RunningFolder, ignored), end; entry != end;
         entry.increment(ignored)) {
        const std::string name = entry->path().filename().string();
        if (name.starts_with('.') || !entry->is_regular_file(ignored)) {
            continue;
        }
        const OpenFile file = openedPlain(entry->path(), O_RDWR);
        if (lockFile(file, LockKind::ExclusiveNow)) {
            ::unlink(entry->path().c_str());
        } else {
            names.insert(name);
        }
    }
    return names;
}

} // namespace candor
