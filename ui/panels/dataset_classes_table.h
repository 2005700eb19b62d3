// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "classification/label_set.h"
#include "dataset/dataset_manifest.h"
#include "session/track_labels.h"

#include <QWidget>

#include <memory>
#include <vector>

QT_FORWARD_DECLARE_CLASS(QLabel)
QT_FORWARD_DECLARE_CLASS(QPushButton)
QT_FORWARD_DECLARE_CLASS(QTableWidget)

namespace candor::ui {

/// The classes of a data set with a tick each, how many files each has in every split, and whether
/// the models that run know it.
class DatasetClassesTable : public QWidget {
    Q_OBJECT

public:
    explicit DatasetClassesTable(QWidget* parent = nullptr);

    /// Ticks everything.
    void setManifest(const std::shared_ptr<const DatasetManifest>& manifest);
    /// `known`: the models' classes, empty without models.
    void setKnown(const LabelSet& known, const LabelMapping& mapping);
    [[nodiscard]] const std::vector<bool>& ticked() const { return m_ticked; }

Q_SIGNALS:
    void changed();

private:
    void fill();
    void showKnown();
    void takeTick(int row);
    void tick(const std::vector<bool>& ticked);
    [[nodiscard]] std::vector<bool> knownOnes() const;
    [[nodiscard]] QString knownText(std::size_t index) const;

    std::shared_ptr<const DatasetManifest> m_manifest;
    LabelSet m_known;
    LabelMapping m_mapping;
    std::vector<bool> m_ticked;
    QLabel* m_sentence;
    QTableWidget* m_table;
    QPushButton* m_all;
    QPushButton* m_none;
    QPushButton* m_onlyKnown;
};

} // namespace candor::ui
