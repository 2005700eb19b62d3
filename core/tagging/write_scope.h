// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tagging/safe_write.h"
#include "tagging/write_target.h"

namespace candor {

/// Throws TagError (LinkLeadsOut) where the order's file leads out of its folder: who drops a
/// folder means what lies in it.
void requireWithin(const WriteTarget& target, const WriteOrder& order);

} // namespace candor
