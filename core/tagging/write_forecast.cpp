// SPDX-License-Identifier: GPL-3.0-or-later
#include "tagging/safe_write.h"
#include "tagging/tag_file.h"
#include "tagging/write_scope.h"
#include "tagging/write_target.h"

namespace candor {

WriteForecast forecastWrite(const WriteOrder& order) {
    WriteTarget target(order.file);
    requireWithin(target, order);
    if (order.seen && !target.identity().looksLike(*order.seen)) {
        if (order.seen->content.empty()) {
            throw target.failure(TagFault::ChangedSince);
        }
        target.readContent({});
        if (target.identity().content != order.seen->content) {
            throw target.failure(TagFault::ChangedSince);
        }
    }
    WriteForecast forecast;
    forecast.changes = plannedChanges(readTags(target.path()).values, order.wishes);
    if (!forecast.changes.empty()) {
        target.requireWritable(target.identity().size, order.partHardLinks);
        requireTagsWritable(target.path(), forecast.changes);
        forecast.owner = target.otherOwner();
    }
    return forecast;
}

} // namespace candor
