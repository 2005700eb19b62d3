// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "panels/form_row.h"
#include "panels/number_edit.h"
#include "panels/number_list_edit.h"

#include <QCheckBox>
#include <QComboBox>
#include <QSpinBox>

#include <algorithm>
#include <cstdint>
#include <functional>
#include <limits>
#include <type_traits>
#include <utility>
#include <vector>

namespace candor::ui {

/// Controls bound to the members of a value: each shows its member, gives it back, and is enabled
/// while it counts. A member is named by a function from the value to a reference of it. What is
/// shown and not touched is given back unchanged. `changed` is called when a person (or a test)
/// changes a control, not by show().
template <typename Value>
class FieldSet {
public:
    using Counts = std::function<bool(const Value&)>;

    explicit FieldSet(std::function<void()> changed) : m_changed(std::move(changed)) {}

    template <typename Pick>
    QSpinBox* addCount(const FormRow& row, Pick pick, int least, Counts counts = {}) {
        using Count = std::remove_cvref_t<decltype(pick(std::declval<Value&>()))>;
        auto* box = new QSpinBox;
        box->setRange(least, std::numeric_limits<int>::max());
        box->setAccelerated(true);
        QObject::connect(box, &QSpinBox::valueChanged, box, [this] { notify(); });
        add(
            row, box, std::move(counts),
            [box, pick](const Value& value) {
                box->setValue(static_cast<int>(std::min<std::int64_t>(
                    static_cast<std::int64_t>(pick(value)), std::numeric_limits<int>::max())));
            },
            [box, pick](Value& value) { pick(value) = static_cast<Count>(box->value()); });
        return box;
    }

    template <typename Pick>
    NumberEdit* addNumber(const FormRow& row, Pick pick, NumberEdit::Range range,
                          Counts counts = {}) {
        constexpr bool CanBeEmpty =
            !std::is_same_v<std::remove_cvref_t<decltype(pick(std::declval<Value&>()))>, double>;
        auto* edit = new NumberEdit(range, CanBeEmpty);
        QObject::connect(edit, &QLineEdit::textChanged, edit, [this] { notify(); });
        add(
            row, edit, std::move(counts),
            [edit, pick](const Value& value) { edit->setValue(pick(value)); },
            [edit, pick](Value& value) {
                if constexpr (CanBeEmpty) {
                    pick(value) = edit->value();
                } else {
                    pick(value) = edit->value().value_or(pick(value));
                }
            },
            [edit] { return edit->isValid(); });
        return edit;
    }

    template <typename Pick>
    NumberListEdit* addNumbers(const FormRow& row, Pick pick, Counts counts = {}) {
        auto* edit = new NumberListEdit;
        QObject::connect(edit, &QLineEdit::textChanged, edit, [this] { notify(); });
        add(
            row, edit, std::move(counts),
            [edit, pick](const Value& value) { edit->setValues(pick(value)); },
            [edit, pick](Value& value) { pick(value) = edit->values().value_or(pick(value)); },
            [edit] { return edit->values().has_value(); });
        return edit;
    }

    template <typename Pick, typename Choice>
    QComboBox* addChoice(const FormRow& row, Pick pick,
                         const std::vector<std::pair<QString, Choice>>& choices,
                         Counts counts = {}) {
        auto* box = new QComboBox;
        for (const auto& [words, choice] : choices) {
            box->addItem(words, static_cast<int>(choice));
        }
        QObject::connect(box, &QComboBox::currentIndexChanged, box, [this] { notify(); });
        add(
            row, box, std::move(counts),
            [box, pick](const Value& value) {
                box->setCurrentIndex(box->findData(static_cast<int>(pick(value))));
            },
            [box, pick](Value& value) {
                if (box->currentIndex() >= 0) {
                    pick(value) = static_cast<Choice>(box->currentData().toInt());
                }
            },
            [box] { return box->currentIndex() >= 0; });
        return box;
    }

    template <typename Pick>
    QLineEdit* addText(const FormRow& row, Pick pick, Counts counts = {}) {
        auto* edit = new QLineEdit;
        QObject::connect(edit, &QLineEdit::textChanged, edit, [this] { notify(); });
        add(
            row, edit, std::move(counts),
            [edit, pick](const Value& value) {
                edit->setText(QString::fromStdString(pick(value)));
                edit->setCursorPosition(0);
            },
            [edit, pick](Value& value) { pick(value) = edit->text().trimmed().toStdString(); });
        return edit;
    }

    template <typename Pick>
    QCheckBox* addSwitch(const FormRow& row, Pick pick, Counts counts = {}) {
        auto* box = new QCheckBox(row.label);
        QObject::connect(box, &QCheckBox::toggled, box, [this] { notify(); });
        add(
            {row.form, QString(), row.toolTip}, box, std::move(counts),
            [box, pick](const Value& value) { box->setChecked(pick(value)); },
            [box, pick](Value& value) { pick(value) = box->isChecked(); });
        return box;
    }

    void show(const Value& value) {
        m_showing = true;
        for (const Field& field : m_fields) {
            field.show(value);
        }
        m_showing = false;
        enable(value);
    }

    /// `value` with what the controls say.
    [[nodiscard]] Value filled(Value value) const {
        for (const Field& field : m_fields) {
            field.fill(value);
        }
        return value;
    }

    void enable(const Value& value) {
        for (const Field& field : m_fields) {
            setRowEnabled(*field.control, !field.counts || field.counts(value));
        }
    }

    /// The first control that counts and holds what cannot be read; null when all can.
    [[nodiscard]] QWidget* firstWrong() const {
        for (const Field& field : m_fields) {
            if (field.control->isEnabled() && field.isValid && !field.isValid()) {
                return field.control;
            }
        }
        return nullptr;
    }

private:
    struct Field {
        QWidget* control;
        Counts counts; // none: always
        std::function<void(const Value&)> show;
        std::function<void(Value&)> fill;
        std::function<bool()> isValid; // none: always
    };

    void add(const FormRow& row, QWidget* control, Counts counts,
             std::function<void(const Value&)> show, std::function<void(Value&)> fill,
             std::function<bool()> isValid = {}) {
        addFormRow(row, control);
        m_fields.push_back(
            {control, std::move(counts), std::move(show), std::move(fill), std::move(isValid)});
    }

    void notify() {
        if (!m_showing) {
            m_changed();
        }
    }

    std::function<void()> m_changed;
    std::vector<Field> m_fields;
    bool m_showing = false;
};

} // namespace candor::ui
