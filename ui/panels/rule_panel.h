// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

QT_FORWARD_DECLARE_CLASS(QCheckBox)
QT_FORWARD_DECLARE_CLASS(QComboBox)
QT_FORWARD_DECLARE_CLASS(QRadioButton)
QT_FORWARD_DECLARE_CLASS(QTableView)

namespace candor::ui {

class AcceptanceModel;
class ArchiveSession;

/// What stands behind "More": the kind of label, whether confidence or lead rules, and a line for
/// each class.
class RulePanel : public QWidget {
    Q_OBJECT

public:
    explicit RulePanel(ArchiveSession& session, QWidget* parent = nullptr);

    [[nodiscard]] QTableView& table() { return *m_table; }

Q_SIGNALS:
    void closeWanted();

private:
    void build();
    void setUpTable();
    void follow();
    void showRule();
    void setByMargin(bool byMargin);
    void setOwnLines(bool own);

    ArchiveSession& m_session;
    AcceptanceModel* m_model;
    QComboBox* m_field;
    QRadioButton* m_byConfidence;
    QRadioButton* m_byMargin;
    QCheckBox* m_own;
    QTableView* m_table;
};

} // namespace candor::ui
