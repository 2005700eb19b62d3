// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tasks/dataset_task.h"

#include <QWidget>

QT_FORWARD_DECLARE_CLASS(QComboBox)
QT_FORWARD_DECLARE_CLASS(QFormLayout)

namespace candor::ui {

class ElidedLabel;

/// Which data set: where it lies, of which kind it is, where its sound is, which subset. Every
/// change is a new question.
class DatasetSourceForm : public QWidget {
    Q_OBJECT

public:
    explicit DatasetSourceForm(const DatasetQuestion& question, QWidget* parent = nullptr);

    [[nodiscard]] const DatasetQuestion& question() const { return m_question; }
    /// For what is asked below, in line with the rest.
    [[nodiscard]] QFormLayout& form() { return *m_form; }
    /// Shows what was recognised and what there is to choose from.
    void show(const DatasetReading& reading);
    void setAudio(const std::filesystem::path& folder); // asks anew

Q_SIGNALS:
    void changed();

private:
    void addPlaces();
    void addChoices();
    void showPlaces();
    void chooseFolder();
    void chooseTable();
    void chooseAudio();
    void move(const std::filesystem::path& path);

    DatasetQuestion m_question;
    QFormLayout* m_form;
    ElidedLabel* m_path;
    ElidedLabel* m_audio;
    QComboBox* m_kind;
    QComboBox* m_subset;
};

} // namespace candor::ui
