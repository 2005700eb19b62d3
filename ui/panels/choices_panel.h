// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/explore_values.h"

#include <QWidget>

QT_FORWARD_DECLARE_CLASS(QComboBox)
QT_FORWARD_DECLARE_CLASS(QFormLayout)
QT_FORWARD_DECLARE_CLASS(QLabel)
QT_FORWARD_DECLARE_CLASS(QSpinBox)

namespace candor::ui {

class CalibrationSession;

/// What is counted of the data set shown (true class, split, decisions) and in how many buckets;
/// what the reader noticed in it. Buckets are common to all data sets.
class ChoicesPanel : public QWidget {
    Q_OBJECT

public:
    explicit ChoicesPanel(CalibrationSession& session, QWidget* parent = nullptr);

private:
    void addFilters(QFormLayout& form);
    void addScope(QFormLayout& form);
    void addBuckets(QFormLayout& form);
    void showCurrent();
    void showChoices();
    void showNotes();
    void takeFilter();
    void takeScope();
    void takeBuckets();

    CalibrationSession& m_session;
    QFormLayout* m_form = nullptr;
    QComboBox* m_trueClass = nullptr;
    QComboBox* m_split = nullptr;
    QComboBox* m_scope = nullptr;
    QComboBox* m_scopeClass = nullptr;
    QSpinBox* m_buckets = nullptr;
    QComboBox* m_bucketKind = nullptr;
    QLabel* m_notes = nullptr;
    DataSetId m_shown = NoDataSet;
};

} // namespace candor::ui
