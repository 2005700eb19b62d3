// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/track_labels.h"

#include <QDialog>

#include <string>
#include <vector>

QT_FORWARD_DECLARE_CLASS(QComboBox)
QT_FORWARD_DECLARE_CLASS(QTableWidget)

namespace candor::ui {

class ListenSession;

/// Map labels…: every label that the models do not know stands for one of their classes, or for
/// none, as it does until someone chooses. A class of nearly the same name is offered first, and
/// marked, but never chosen by itself.
class MapLabelsDialog : public QDialog {
    Q_OBJECT

public:
    explicit MapLabelsDialog(ListenSession& session, QWidget* parent = nullptr);

    /// What is chosen now; labels that stand for none are left out.
    [[nodiscard]] LabelMapping mapping() const;
    void accept() override; // gives the session the mapping

private:
    struct Row {
        std::string label;
        QComboBox* choice;
    };

    void build();
    void addRow(const std::string& label, std::size_t files);
    [[nodiscard]] QComboBox* makeChoice(const std::string& label) const;

    ListenSession& m_session;
    LabelMapping m_others; // of labels and classes that are not shown
    QTableWidget* m_table;
    std::vector<Row> m_rows;
};

} // namespace candor::ui
