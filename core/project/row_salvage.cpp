// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/row_salvage.h"

#include <limits>

namespace candor {
namespace {

// How often to feel on: with growing steps this leads over two million rows within a second.
constexpr std::int64_t MostUnreadable = std::int64_t{1} << 16;

// Behind a damaged leaf (some hundred rows) every row counts; in a gap as large as a branch of the
// tree, one in a few is enough to find its end.
std::int64_t stepAfter(std::int64_t unreadable) {
    return 1 + unreadable / 1024;
}

std::int64_t lastNumber(Database& database, const char* maximum) {
    std::int64_t last = std::numeric_limits<std::int64_t>::max();
    (void)salvaged([&] {
        last = database.number(maximum);
        return true;
    });
    return last;
}

// Goes on from `next` until the end or a damaged place; false there.
bool readOn(Database& database, const char* select, std::int64_t& next,
            const std::function<void(const Query&)>& visit) {
    Query rows = database.query(select);
    rows.bind(1, next);
    while (rows.step()) {
        if (rows.integer(0) < next) { // a damaged tree may lead back
            return false;
        }
        next = rows.integer(0) + 1;
        (void)salvaged([&] {
            visit(rows);
            return true;
        });
    }
    return true;
}

} // namespace

bool salvaged(const std::function<bool()>& work) {
    try {
        return work();
    } catch (const ProjectError& error) {
        if (error.fault() != ProjectFault::Damaged) {
            throw;
        }
        return false;
    }
}

void salvageRows(Database& database, const char* select, const char* maximum,
                 const std::function<void(const Query&)>& visit) {
    const auto isKnown = [&] {
        static_cast<void>(database.query(select));
        return true;
    };
    if (!salvaged(isKnown)) {
        return; // its table is lost: no row of it can be felt for
    }
    const std::int64_t last = lastNumber(database, maximum);
    std::int64_t next = 0;
    std::int64_t unreadable = 0;
    while (next <= last && unreadable < MostUnreadable) {
        const std::int64_t begin = next;
        if (salvaged([&] { return readOn(database, select, next, visit); })) {
            return;
        }
        unreadable = next == begin ? unreadable + 1 : 0;
        next += stepAfter(unreadable);
    }
}

} // namespace candor
