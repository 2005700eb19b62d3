// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <filesystem>
#include <vector>

QT_FORWARD_DECLARE_CLASS(QComboBox)
QT_FORWARD_DECLARE_CLASS(QFormLayout)
QT_FORWARD_DECLARE_CLASS(QLabel)
QT_FORWARD_DECLARE_CLASS(QPushButton)
QT_FORWARD_DECLARE_CLASS(QTreeWidget)
QT_FORWARD_DECLARE_CLASS(QTreeWidgetItem)

namespace candor::ui {

class ListenSession;
struct ListenModel;

/// The models: those ticked are the ensemble. Below, what they hear and say: classes, front end,
/// patches, members, temperature, and the device that they run on. A model with a problem says so,
/// and one that is not described can be.
class ModelsPanel : public QWidget {
    Q_OBJECT

public:
    explicit ModelsPanel(ListenSession& session, QWidget* parent = nullptr);

Q_SIGNALS:
    void addWanted();       // files
    void addFolderWanted(); // a folder of models
    void describeWanted(const std::filesystem::path& model);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void setUpTree();
    void addFacts(QFormLayout& form);
    QLabel* addFact(QFormLayout& form, const QString& name, const QString& meaning);
    void rebuild();
    void addRow(const ListenModel& model);
    void takeTick(QTreeWidgetItem* item);
    void showProblem();
    void showFacts();
    void showMembers();
    void showDevices();
    void chooseDevice(int index);
    [[nodiscard]] const ListenModel* modelOf(const QTreeWidgetItem* item) const;

    ListenSession& m_session;
    QTreeWidget* m_tree;
    QWidget* m_problemBox;
    QLabel* m_problem;
    QPushButton* m_describe;
    QWidget* m_facts;
    QLabel* m_classes = nullptr;
    QLabel* m_frontEnd = nullptr;
    QLabel* m_patches = nullptr;
    QLabel* m_members = nullptr;
    QLabel* m_temperature = nullptr;
    QComboBox* m_device;
    bool m_showing = false;
};

} // namespace candor::ui
