// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/file_query.h"

#include <QWidget>

#include <cstddef>

QT_FORWARD_DECLARE_CLASS(QComboBox)
QT_FORWARD_DECLARE_CLASS(QDoubleSpinBox)
QT_FORWARD_DECLARE_CLASS(QHBoxLayout)
QT_FORWARD_DECLARE_CLASS(QLabel)
QT_FORWARD_DECLARE_CLASS(QLineEdit)
QT_FORWARD_DECLARE_CLASS(QToolButton)

namespace candor::ui {

/// The row above the file table: text, right or wrong, confidence range, selected files only, and
/// how many files are shown. Says what is wanted; the panel asks the model for it.
class FileFilterBar : public QWidget {
    Q_OBJECT

public:
    explicit FileFilterBar(QWidget* parent = nullptr);

    /// The query with this row's conditions in place of its own; order and subset stay.
    [[nodiscard]] FileQuery applyTo(FileQuery query) const;
    [[nodiscard]] bool selectedOnly() const;

    /// 0 disables "selected only" and takes it back.
    void setSelectedFiles(std::size_t files);
    void setShownFiles(std::size_t shown, std::size_t all);
    void focusText();

Q_SIGNALS:
    void changed();
    void selectedOnlyChanged(bool only);
    void saveWanted(); // the rows shown, as CSV

private:
    void addText(QHBoxLayout* row);
    void addVerdicts(QHBoxLayout* row);
    void addConfidences(QHBoxLayout* row);
    void addSelectedOnly(QHBoxLayout* row);
    void addCountAndSave(QHBoxLayout* row);
    QDoubleSpinBox* addBound(QHBoxLayout* row, const QString& prefix, double value);

    QLineEdit* m_text = nullptr;
    QComboBox* m_verdict = nullptr;
    QDoubleSpinBox* m_lowest = nullptr;
    QDoubleSpinBox* m_highest = nullptr;
    QToolButton* m_selectedOnly = nullptr;
    QLabel* m_shown = nullptr;
    QToolButton* m_save = nullptr;
};

} // namespace candor::ui
