// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tasks/tag_task.h"

#include <QTest>

#include <memory>
#include <utility>

/// Orders of a TagTask, waited for.
namespace candor::ui {

inline constexpr int Patience = 30'000; // ms

/// Waits for what an order ends in.
template <typename Value, typename Signal, typename Order>
Value answerTo(TagTask& task, Signal signal, const Order& order) {
    Value answer;
    bool came = false;
    const auto connection = QObject::connect(&task, signal, &task, [&](const Value& value) {
        answer = value;
        came = true;
    });
    order();
    if (!QTest::qWaitFor([&] { return came; }, Patience)) {
        qFatal("no answer of the task");
    }
    QObject::disconnect(connection);
    return answer;
}

inline std::shared_ptr<const TagPlan> planOf(TagTask& task, PlanRequest request) {
    return answerTo<std::shared_ptr<const TagPlan>>(task, &TagTask::planned,
                                                    [&] { task.plan(std::move(request)); });
}

inline std::shared_ptr<const TagRun> writeOf(TagTask& task, WriteRequest request) {
    return answerTo<std::shared_ptr<const TagRun>>(task, &TagTask::finished,
                                                   [&] { task.write(std::move(request)); });
}

inline std::shared_ptr<const TagRun> undoOf(TagTask& task, UndoRequest request) {
    return answerTo<std::shared_ptr<const TagRun>>(task, &TagTask::finished,
                                                   [&] { task.undo(std::move(request)); });
}

inline std::shared_ptr<const TagHistory> historyOf(TagTask& task) {
    return answerTo<std::shared_ptr<const TagHistory>>(task, &TagTask::historyRead,
                                                       [&] { task.readHistory(); });
}

inline TagChoices choicesOf(TagField field, WriteMode mode = WriteMode::OnlyIfEmpty) {
    TagChoices choices;
    choices.field = field;
    choices.modes[field] = mode;
    return choices;
}

} // namespace candor::ui
