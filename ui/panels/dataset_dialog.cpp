// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/dataset_dialog.h"

#include "panels/dataset_classes_table.h"
#include "panels/dataset_source_form.h"
#include "panels/form_row.h"
#include "session/listen_session.h"
#include "text/dataset_text.h"
#include "text/number_text.h"
#include "text/utf8_text.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSplitter>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>
#include <functional>
#include <system_error>
#include <tuple>

namespace candor::ui {
namespace {

constexpr int AllSplits = -2; // in the list of splits; -1: items in none

} // namespace

DatasetDialog::DatasetDialog(const DatasetQuestion& question, const ListenSession& session,
                             QWidget* parent)
    : QDialog(parent), m_session(session), m_task(new DatasetTask(this)),
      m_source(new DatasetSourceForm(question)), m_split(new QComboBox), m_facts(new QLabel),
      m_faulty(new QCheckBox), m_unlabelled(new QCheckBox), m_notes(new QPlainTextEdit),
      m_classes(new DatasetClassesTable), m_message(new QLabel), m_messageIcon(new QLabel),
      m_sound(new QPushButton(tr("&Plain sound"))), m_add(new QPushButton) {
    build();
    follow();
    showKnown();
    ask();
}

DatasetDialog::~DatasetDialog() = default;

void DatasetDialog::build() {
    setWindowTitle(tr("Open a data set"));
    auto* columns = new QSplitter(Qt::Horizontal);
    columns->setChildrenCollapsible(false);
    columns->addWidget(makeFacts());
    columns->addWidget(m_classes);
    columns->setSizes({400, 440});
    m_message->setWordWrap(true);
    m_message->setAccessibleName(tr("Message"));
    m_message->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_messageIcon->setAlignment(Qt::AlignTop);
    auto* message = new QHBoxLayout;
    message->setSpacing(8);
    message->addWidget(m_messageIcon);
    message->addWidget(m_message, 1);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(16, 16, 16, 16);
    all->setSpacing(12);
    all->addWidget(columns, 1);
    all->addLayout(message);
    all->addWidget(makeButtons());
    for (QPushButton* button : findChildren<QPushButton*>()) {
        button->setAutoDefault(button == m_add); // Enter adds, wherever the focus is
    }
    m_add->setDefault(true); // known to the dialog now
    resize(860, 540);
}

QWidget* DatasetDialog::makeFacts() {
    auto* side = new QWidget;
    auto* rows = new QVBoxLayout(side);
    rows->setContentsMargins(0, 0, 8, 0);
    rows->setSpacing(8);
    addFormRow(
        {&m_source->form(), tr("S&plit"), tr("Add the files of this split alone, or all of them.")},
        m_split);
    m_facts->setWordWrap(true);
    m_facts->setAccessibleName(tr("What the data set holds"));
    m_facts->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_faulty->setToolTip(tr("Files that are published as short, broken, repeated or labelled "
                            "wrongly. Without this tick they are not added."));
    m_unlabelled->setToolTip(tr("They are listened to and shown, but no figure counts them."));
    m_notes->setReadOnly(true);
    m_notes->setTabChangesFocus(true);
    QSizePolicy room = m_notes->sizePolicy();
    room.setRetainSizeWhenHidden(true); // the rest keeps its place without notes
    m_notes->setSizePolicy(room);
    m_notes->setAccessibleName(tr("Notes"));
    m_notes->setToolTip(tr("What is known of this data set, and what this copy of it lacks."));
    rows->addWidget(m_source);
    rows->addWidget(m_facts);
    rows->addWidget(m_faulty);
    rows->addWidget(m_unlabelled);
    rows->addWidget(m_notes, 1);
    return side;
}

QWidget* DatasetDialog::makeButtons() {
    m_sound->setToolTip(tr("Add the sound of this folder as any other, labelled by the names of "
                           "its folders."));
    m_add->setToolTip(tr("Add them to the tracks, with their labels, split and group."));
    auto* cancel = new QPushButton(tr("Cancel"));
    cancel->setToolTip(tr("Close and add nothing (Escape)."));
    auto* bar = new QWidget;
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_sound);
    row->addStretch(1);
    row->addWidget(m_add);
    row->addWidget(cancel);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_add, &QPushButton::clicked, this, &DatasetDialog::accept);
    connect(m_sound, &QPushButton::clicked, this, [this] {
        Q_EMIT soundWanted(m_source->question().path);
        reject();
    });
    return bar;
}

void DatasetDialog::follow() {
    connect(m_task, &DatasetTask::answered, this, &DatasetDialog::take);
    connect(m_source, &DatasetSourceForm::changed, this, &DatasetDialog::ask);
    connect(m_split, &QComboBox::currentIndexChanged, this, &DatasetDialog::showCount);
    for (QCheckBox* box : {m_faulty, m_unlabelled}) {
        connect(box, &QCheckBox::toggled, this, &DatasetDialog::showCount);
    }
    connect(m_classes, &DatasetClassesTable::changed, this, &DatasetDialog::showCount);
    connect(&m_session, &ListenSession::lineupChanged, this, &DatasetDialog::showKnown);
    connect(&m_session, &ListenSession::labelMappingChanged, this, &DatasetDialog::showKnown);
    // Closed while it reads: the task stops with the dialog.
    connect(this, &QDialog::finished, m_task, &DatasetTask::cancel);
}

void DatasetDialog::ask() {
    m_reading = {};
    showManifest();
    say(tr("Reading the tables of %1 …").arg(fileNameText(m_source->question().path)), false);
    m_task->read(m_source->question());
}

void DatasetDialog::take(const DatasetReading& reading, const QString& problem) {
    m_reading = reading;
    m_source->show(reading);
    std::error_code unknown; // what cannot be looked at is no folder of sound
    m_sound->setVisible(std::filesystem::is_directory(m_source->question().path, unknown));
    showManifest();
    if (!problem.isEmpty()) {
        say(problem, true);
    } else if (!reading.hasSound) {
        say(tr("None of its sound is there. Choose the folder of the sound above."), true);
    }
}

void DatasetDialog::showManifest() {
    const DatasetManifest* manifest = m_reading.manifest.get();
    QStringList facts;
    QStringList notes;
    std::size_t faulty = 0;
    std::size_t unlabelled = 0;
    if (manifest != nullptr) {
        setWindowTitle(tr("Open a data set: %1").arg(QString::fromStdString(manifest->name)));
        facts << datasetSizeText(*manifest) << datasetFaultsText(*manifest)
              << datasetGroupsText(*manifest);
        facts.removeAll(QString());
        for (const ManifestNote& note : manifest->notes) {
            notes << QStringLiteral("%1 (%2)").arg(QString::fromStdString(note.sentence),
                                                   countText(note.count));
        }
        faulty = static_cast<std::size_t>(std::ranges::count_if(manifest->items, isFaulty));
        unlabelled =
            static_cast<std::size_t>(std::ranges::count_if(manifest->items, std::not_fn(hasLabel)));
    }
    m_facts->setText(facts.join(u'\n'));
    m_notes->setPlainText(notes.join(QStringLiteral("\n\n")));
    m_notes->setVisible(!notes.isEmpty());
    for (const auto& [box, count, text] :
         {std::tuple(m_faulty, faulty, tr("Add the %1 with &known faults, too")),
          std::tuple(m_unlabelled, unlabelled, tr("Add the %1 &without a label, too"))}) {
        const QSignalBlocker blocker(box);
        box->setText(text.arg(countText(count)));
        box->setChecked(true);
        box->setVisible(count > 0);
    }
    m_classes->setManifest(m_reading.manifest);
    fillSplits();
    showCount();
}

void DatasetDialog::fillSplits() {
    const QSignalBlocker blocker(m_split);
    m_split->clear();
    const DatasetManifest* manifest = m_reading.manifest.get();
    setRowEnabled(*m_split, manifest != nullptr && !manifest->splitNames.empty());
    if (manifest == nullptr) {
        return;
    }
    const auto add = [&](const QString& name, int split) {
        const auto isIn = [split](const ManifestItem& item) {
            return split == AllSplits || item.split == split;
        };
        const auto count = static_cast<std::uint64_t>(std::ranges::count_if(manifest->items, isIn));
        if (count > 0) {
            m_split->addItem(tr("%1 (%2 files)").arg(name, countText(count)), split);
        }
    };
    add(manifest->splitNames.empty() ? tr("has none") : tr("all splits"), AllSplits);
    for (std::size_t split = 0; split < manifest->splitNames.size(); ++split) {
        add(QString::fromStdString(manifest->splitNames[split]), static_cast<int>(split));
    }
    if (!manifest->splitNames.empty()) {
        add(tr("in no split"), -1);
    }
}

void DatasetDialog::showKnown() {
    const ModelDescription* model = m_session.description();
    m_classes->setKnown(model != nullptr ? model->labels : LabelSet(), m_session.labelMapping());
}

DatasetChoice DatasetDialog::choice() const {
    DatasetChoice choice;
    const int split = m_split->currentData().toInt();
    if (m_split->currentIndex() >= 0 && split != AllSplits) {
        choice.split = split;
    }
    choice.classes = m_classes->ticked();
    choice.faulty = m_faulty->isChecked();
    choice.unlabelled = m_unlabelled->isChecked();
    return choice;
}

void DatasetDialog::showCount() {
    const std::size_t count =
        m_reading.manifest == nullptr ? 0 : countChosen(*m_reading.manifest, choice());
    m_add->setText(count == 0 ? tr("&Add files") : tr("&Add files: %1").arg(countText(count)));
    m_add->setEnabled(count > 0 && m_reading.hasSound);
    if (m_reading.manifest == nullptr || !m_reading.hasSound) {
        return; // that is said already
    }
    const ModelDescription* model = m_session.description();
    const bool severalToOne = model != nullptr && model->task == Task::SingleLabel &&
                              m_reading.manifest->task == Task::MultiLabel;
    if (count == 0) {
        say(tr("No file is chosen: tick a class, or choose another split."), true);
    } else if (severalToOne) {
        say(tr("The running models give one class a file; files with several labels will count as "
               "unlabelled."),
            true);
    } else {
        say(tr("Nothing is listened to before the files are added."), false);
    }
}

void DatasetDialog::say(const QString& sentence, bool isError) {
    const QIcon icon = style()->standardIcon(isError ? QStyle::SP_MessageBoxWarning
                                                     : QStyle::SP_MessageBoxInformation);
    const int side = style()->pixelMetric(QStyle::PM_SmallIconSize);
    m_messageIcon->setPixmap(icon.pixmap(side, side));
    m_message->setText(sentence);
}

void DatasetDialog::accept() {
    if (m_add->isEnabled()) {
        Q_EMIT chosen(m_reading.manifest, choice());
        QDialog::accept();
    }
}

} // namespace candor::ui

#include "moc_dataset_dialog.cpp"
