// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/dataset_source_form.h"

#include "panels/elided_label.h"
#include "panels/form_row.h"
#include "text/dataset_text.h"

#include <QComboBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QMenu>
#include <QSignalBlocker>
#include <QToolButton>

#include <array>

namespace candor::ui {
namespace {

constexpr std::array Kinds{
    DatasetKind::NSynth,        DatasetKind::Fma,        DatasetKind::Gtzan,
    DatasetKind::MagnaTagATune, DatasetKind::MtgJamendo, DatasetKind::AudioSet,
    DatasetKind::MillionSong,   DatasetKind::Csv,        DatasetKind::FolderPerClass};

QString pathText(const std::filesystem::path& path) {
    return QString::fromStdString(path.string());
}

/// A place and the button that changes it.
QWidget* placeRow(ElidedLabel* place, QToolButton* button) {
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(place, 1);
    layout->addWidget(button);
    row->setFocusProxy(button);
    return row;
}

} // namespace

DatasetSourceForm::DatasetSourceForm(const DatasetQuestion& question, QWidget* parent)
    : QWidget(parent), m_question(question), m_form(new QFormLayout(this)),
      m_path(new ElidedLabel(Qt::ElideMiddle)), m_audio(new ElidedLabel(Qt::ElideMiddle)),
      m_kind(new QComboBox), m_subset(new QComboBox) {
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    addPlaces();
    addChoices();
    showPlaces();
}

void DatasetSourceForm::addPlaces() {
    auto* change = new QToolButton;
    change->setText(tr("Change…"));
    change->setToolTip(tr("Choose another folder, or the data set’s table."));
    change->setAccessibleName(tr("Change the data set"));
    change->setPopupMode(QToolButton::InstantPopup);
    auto* menu = new QMenu(change);
    menu->addAction(tr("&Folder…"), this, &DatasetSourceForm::chooseFolder);
    menu->addAction(tr("&Table…"), this, &DatasetSourceForm::chooseTable);
    change->setMenu(menu);
    addFormRow({m_form, tr("&Data set"), tr("Where its tables lie.")}, placeRow(m_path, change));
    auto* audio = new QToolButton;
    audio->setText(tr("Change…"));
    audio->setToolTip(tr("Choose the folder of the sound, where it is not with the tables."));
    audio->setAccessibleName(tr("Change the folder of the sound"));
    connect(audio, &QToolButton::clicked, this, &DatasetSourceForm::chooseAudio);
    addFormRow({m_form, tr("&Sound"), tr("Where its sound files lie.")}, placeRow(m_audio, audio));
}

void DatasetSourceForm::addChoices() {
    for (const DatasetKind kind : Kinds) {
        m_kind->addItem(datasetKindName(kind), static_cast<int>(kind));
    }
    m_kind->setCurrentIndex(-1);
    m_kind->setPlaceholderText(tr("not recognised"));
    addFormRow({m_form, tr("&Kind"),
                tr("The layout in which the data set is published. It is recognised by names of "
                   "files and folders; change it when that is wrong.")},
               m_kind);
    addFormRow({m_form, tr("S&ubset"),
                tr("FMA: small, medium, large or full. NSynth: with the family that its test set "
                   "lacks. MTG-Jamendo and Million Song: the table.")},
               m_subset);
    setRowEnabled(*m_subset, false);
    connect(m_kind, &QComboBox::activated, this, [this] {
        m_question.kind = static_cast<DatasetKind>(m_kind->currentData().toInt());
        m_question.subset.clear();
        Q_EMIT changed();
    });
    connect(m_subset, &QComboBox::activated, this, [this] {
        m_question.subset = m_subset->currentData().toString().toStdString();
        Q_EMIT changed();
    });
}

void DatasetSourceForm::showPlaces() {
    m_path->setText(pathText(m_question.path));
    m_audio->setText(m_question.audio.empty() ? tr("in the data set’s folder")
                                              : pathText(m_question.audio));
}

void DatasetSourceForm::show(const DatasetReading& reading) {
    if (reading.manifest != nullptr || m_question.kind || !reading.subsets.empty()) {
        m_kind->setCurrentIndex(m_kind->findData(static_cast<int>(reading.kind)));
    } else {
        m_kind->setCurrentIndex(-1);
    }
    const QSignalBlocker blocker(m_subset);
    m_subset->clear();
    m_subset->addItem(tr("as found"), QString());
    for (const std::string& subset : reading.subsets) {
        m_subset->addItem(QString::fromStdString(subset), QString::fromStdString(subset));
    }
    m_subset->setCurrentIndex(m_subset->findData(QString::fromStdString(m_question.subset)));
    setRowEnabled(*m_subset, !reading.subsets.empty());
    if (m_question.audio.empty() && reading.manifest != nullptr) {
        m_audio->setText(pathText(reading.manifest->root));
    }
}

void DatasetSourceForm::move(const std::filesystem::path& path) {
    m_question = {path, {}, std::nullopt, {}};
    showPlaces();
    Q_EMIT changed();
}

void DatasetSourceForm::setAudio(const std::filesystem::path& folder) {
    m_question.audio = folder;
    showPlaces();
    Q_EMIT changed();
}

void DatasetSourceForm::chooseFolder() {
    const QString folder = QFileDialog::getExistingDirectory(
        this, tr("Choose the data set’s folder"), pathText(m_question.path.parent_path()));
    if (!folder.isEmpty()) {
        move(folder.toStdString());
    }
}

void DatasetSourceForm::chooseTable() {
    const QString table = QFileDialog::getOpenFileName(
        this, tr("Choose the data set’s table"), pathText(m_question.path.parent_path()),
        tr("Tables (*.csv *.tsv *.cls *.json);;All files (*)"));
    if (!table.isEmpty()) {
        move(table.toStdString());
    }
}

void DatasetSourceForm::chooseAudio() {
    const QString folder = QFileDialog::getExistingDirectory(
        this, tr("Choose the folder of the sound"), pathText(m_question.path.parent_path()));
    if (!folder.isEmpty()) {
        setAudio(folder.toStdString());
    }
}

} // namespace candor::ui

#include "moc_dataset_source_form.cpp"
