// SPDX-License-Identifier: GPL-3.0-or-later
#include "dataset/pickle_machine.h"

#include "dataset/npy_literal.h"
#include "dataset/pickle_bytes.h"

#include <algorithm>

namespace candor {
namespace {

constexpr std::size_t MostValues = 300'000;
constexpr std::size_t MostItems = 300; // of a container that are kept

bool isOf(const std::string& global, std::string_view module) {
    return global.starts_with(module);
}

} // namespace

std::size_t PickleMachine::make(PickleValue made) {
    if (m_outline.values.size() == MostValues) {
        throw PickleStopped();
    }
    m_outline.texts += made.kind == PickleKind::Text ? 1U : 0U;
    m_outline.numbers += made.kind == PickleKind::Number ? 1U : 0U;
    m_outline.reals += made.kind == PickleKind::Real ? 1U : 0U;
    m_outline.nones += made.kind == PickleKind::None ? 1U : 0U;
    m_outline.values.push_back(std::move(made));
    return m_outline.values.size() - 1;
}

void PickleMachine::push(PickleKind kind, std::string text) {
    PickleValue made;
    made.kind = kind;
    made.text = std::move(text);
    m_stack.push_back(make(std::move(made)));
}

std::size_t PickleMachine::top() const {
    if (m_stack.empty()) {
        throw PickleStopped();
    }
    return m_stack.back();
}

std::size_t PickleMachine::pop() {
    const std::size_t last = top();
    m_stack.pop_back();
    return last;
}

void PickleMachine::duplicate() {
    m_stack.push_back(top());
}

std::vector<std::size_t> PickleMachine::popToMark() {
    if (m_marks.empty() || m_marks.back() > m_stack.size()) {
        throw PickleStopped();
    }
    const auto first = m_stack.begin() + static_cast<std::ptrdiff_t>(m_marks.back());
    std::vector<std::size_t> items(first, m_stack.end());
    m_stack.erase(first, m_stack.end());
    m_marks.pop_back();
    return items;
}

void PickleMachine::pushContainer(PickleKind kind, const std::vector<std::size_t>& items) {
    push(kind);
    append(items);
}

void PickleMachine::append(const std::vector<std::size_t>& items) {
    PickleValue& container = value(top());
    if (container.kind != PickleKind::Sequence && container.kind != PickleKind::Dict) {
        return; // some other object that takes items
    }
    container.count += container.kind == PickleKind::Dict ? items.size() / 2 : items.size();
    for (const std::size_t item : items) {
        if (container.items.size() < MostItems) {
            container.items.push_back(item);
        }
    }
}

const PickleValue* PickleMachine::item(const PickleValue& container, std::size_t place) {
    return place < container.items.size() ? &value(container.items[place]) : nullptr;
}

std::vector<std::uint64_t> PickleMachine::shapeOf(const PickleValue& tuple) {
    std::vector<std::uint64_t> shape;
    for (const std::size_t index : tuple.items) {
        shape.push_back(parseUnsigned(value(index).text).value_or(0));
    }
    return shape;
}

PickleValue PickleMachine::called(const PickleValue& function, const PickleValue& arguments) {
    PickleValue result;
    const std::string& name = function.text;
    m_outline.hasNumpy2 = m_outline.hasNumpy2 || isOf(name, "numpy._core");
    m_outline.hasJoblib = m_outline.hasJoblib || isOf(name, "joblib");
    if (name.ends_with(" _reconstruct")) { // what build() gives shape and type
        result.kind = PickleKind::Array;
    } else if (name.ends_with(" _frombuffer")) {
        result.kind = PickleKind::Array;
        const PickleValue* type = item(arguments, 1);
        const PickleValue* shape = item(arguments, 2);
        result.text = type == nullptr ? "" : type->text;
        result.shape = shape == nullptr ? std::vector<std::uint64_t>() : shapeOf(*shape);
    } else if (name == "numpy dtype") {
        const PickleValue* type = item(arguments, 0);
        result.text = type == nullptr ? "" : type->text;
    } else if (name.ends_with(" scalar")) {
        result.kind = PickleKind::Real;
    } else if (isOf(name, "torch._utils _rebuild_")) {
        result.kind = PickleKind::Tensor;
        const PickleValue* storage = item(arguments, 0);
        const PickleValue* type = storage == nullptr ? nullptr : item(*storage, 1);
        const PickleValue* shape = item(arguments, 2);
        result.text = type == nullptr ? "" : type->text; // "torch FloatStorage"
        result.shape = shape == nullptr ? std::vector<std::uint64_t>() : shapeOf(*shape);
    } else if (isOf(name, "collections ")) {
        result.kind = PickleKind::Dict;
    } else if (isOf(name, "pandas")) {
        result.kind = PickleKind::Frame;
    }
    return result;
}

void PickleMachine::reduce() {
    const std::size_t arguments = pop();
    const std::size_t function = pop();
    m_stack.push_back(make(called(value(function), value(arguments))));
}

// An array's state is (version, shape, type, order, data).
void PickleMachine::build() {
    const std::size_t stateIndex = pop();
    PickleValue& object = value(top());
    const PickleValue& state = value(stateIndex);
    if (object.kind != PickleKind::Array || state.items.size() < 5) {
        return;
    }
    object.shape = shapeOf(value(state.items[1]));
    object.text = value(state.items[2]).text;
    object.items = value(state.items[4]).items; // of an array of objects
    object.count = value(state.items[4]).count;
}

void PickleMachine::put(std::uint64_t place) {
    if (m_memo.size() > MostValues) {
        throw PickleStopped();
    }
    m_memo[place] = top();
}

void PickleMachine::get(std::uint64_t place) {
    const auto found = m_memo.find(place);
    if (found == m_memo.end()) {
        throw PickleStopped();
    }
    m_stack.push_back(found->second);
}

} // namespace candor
