// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dataset/pickle_outline.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

namespace candor {

/// The stack and the memo of a pickle. Values are indices into the outline. Throws PickleStopped
/// where a pickle asks for what is not there, or for too much.
class PickleMachine {
public:
    explicit PickleMachine(PickleOutline& outline) : m_outline(outline) {}

    void push(PickleKind kind, std::string text = {});
    void pushValue(std::size_t value) { m_stack.push_back(value); }
    [[nodiscard]] std::size_t pop();
    void duplicate();
    void mark() { m_marks.push_back(m_stack.size()); }
    /// What stands above the last mark, which is taken, too.
    [[nodiscard]] std::vector<std::size_t> popToMark();

    /// A sequence or a dict of these values.
    void pushContainer(PickleKind kind, const std::vector<std::size_t>& items);
    /// More of them, into the container on top.
    void append(const std::vector<std::size_t>& items);

    /// A call of a global, and the state that is given to its result: arrays, tensors and frames
    /// are known by the names of their functions.
    void reduce();
    void build();

    void memoize() { put(m_memo.size()); }
    void put(std::uint64_t place);
    void get(std::uint64_t place);

private:
    [[nodiscard]] PickleValue& value(std::size_t index) { return m_outline.values[index]; }
    [[nodiscard]] std::size_t top() const;
    std::size_t make(PickleValue made);
    [[nodiscard]] PickleValue called(const PickleValue& function, const PickleValue& arguments);
    [[nodiscard]] std::vector<std::uint64_t> shapeOf(const PickleValue& tuple);
    [[nodiscard]] const PickleValue* item(const PickleValue& container, std::size_t place);

    PickleOutline& m_outline;
    std::vector<std::size_t> m_stack;
    std::vector<std::size_t> m_marks;
    std::unordered_map<std::uint64_t, std::size_t> m_memo;
};

} // namespace candor
