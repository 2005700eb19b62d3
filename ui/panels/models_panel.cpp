// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/models_panel.h"

#include "panels/model_facts.h"
#include "panels/plain_button.h"
#include "panels/spacing.h"
#include "session/listen_session.h"
#include "text/front_end_text.h"
#include "text/number_text.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QStyle>
#include <QToolButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace candor::ui {
namespace {

enum ModelColumn { NameColumn, RemoveColumn, ModelColumnCount };
constexpr int PathRole = Qt::UserRole;

QLabel* makeSmallHeading(const QString& text) {
    auto* heading = new QLabel(text);
    QFont bold = heading->font();
    bold.setBold(true);
    heading->setFont(bold);
    return heading;
}

} // namespace

ModelsPanel::ModelsPanel(ListenSession& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_tree(new QTreeWidget), m_problemBox(new QWidget),
      m_problem(new QLabel),
      m_describe(
          plainButton(tr("&Describe this model…"), tr("Fill in what the model’s file does not say; "
                                                      "it is saved beside the model."))),
      m_facts(new QWidget), m_device(new QComboBox) {
    setUpTree();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(Spacing, Spacing, Spacing, Spacing);
    column->setSpacing(Spacing);
    column->addWidget(makeSmallHeading(tr("Models")));
    column->addWidget(m_tree, 1);
    auto* problem = new QVBoxLayout(m_problemBox);
    problem->setContentsMargins(0, 0, 0, 0);
    m_problem->setWordWrap(true);
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    problem->addWidget(m_problem);
    problem->addWidget(m_describe, 0, Qt::AlignLeft);
    column->addWidget(m_problemBox);
    auto* form = new QFormLayout(m_facts);
    form->setContentsMargins(0, 0, 0, 0);
    form->setVerticalSpacing(Spacing / 2);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    addFacts(*form);
    column->addWidget(m_facts);
    auto* add = plainButton(tr("&Add models…"),
                            tr("Choose TorchScript files; several make an ensemble (Ctrl+M)."));
    auto* folder = plainButton(tr("Add f&older…"), tr("All models of a folder: one ensemble."));
    connect(add, &QPushButton::clicked, this, &ModelsPanel::addWanted);
    connect(folder, &QPushButton::clicked, this, &ModelsPanel::addFolderWanted);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(Spacing / 2);
    buttons->addWidget(add);
    buttons->addWidget(folder);
    column->addLayout(buttons);
    connect(m_describe, &QPushButton::clicked, this, [this] {
        if (const ListenModel* model = modelOf(m_tree->currentItem())) {
            Q_EMIT describeWanted(model->file.path);
        }
    });
    connect(&session, &ListenSession::modelsChanged, this, &ModelsPanel::rebuild);
    connect(&session, &ListenSession::settingsChanged, this, &ModelsPanel::showMembers);
    connect(&session, &ListenSession::devicesChanged, this, &ModelsPanel::showDevices);
    connect(&session, &ListenSession::runChanged, this, &ModelsPanel::showDevices);
    rebuild();
}

void ModelsPanel::setUpTree() {
    m_tree->setColumnCount(ModelColumnCount);
    m_tree->setHeaderHidden(true);
    m_tree->setRootIsDecorated(false);
    m_tree->setUniformRowHeights(true);
    m_tree->setTextElideMode(Qt::ElideMiddle);
    m_tree->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setMinimumSectionSize(1);
    m_tree->header()->setSectionResizeMode(NameColumn, QHeaderView::Stretch);
    m_tree->header()->setSectionResizeMode(RemoveColumn, QHeaderView::ResizeToContents);
    m_tree->setAccessibleName(tr("Models"));
    m_tree->setAccessibleDescription(tr("Space puts a model into the ensemble or takes it out; "
                                        "Delete removes it from the list."));
    m_tree->installEventFilter(this);
    connect(m_tree, &QTreeWidget::itemChanged, this, &ModelsPanel::takeTick);
    connect(m_tree, &QTreeWidget::currentItemChanged, this, &ModelsPanel::showProblem);
}

QLabel* ModelsPanel::addFact(QFormLayout& form, const QString& name, const QString& meaning) {
    auto* value = new QLabel;
    value->setTextFormat(Qt::PlainText);
    value->setWordWrap(true);
    value->setToolTip(meaning);
    value->setAccessibleName(name);
    auto* label = new QLabel(name);
    label->setForegroundRole(QPalette::PlaceholderText);
    label->setToolTip(meaning);
    form.addRow(label, value);
    return value;
}

void ModelsPanel::addFacts(QFormLayout& form) {
    m_classes = addFact(form, tr("Classes"), QString());
    m_frontEnd = addFact(form, tr("Front end"),
                         tr("What the networks see: features, bands, sample rate, and the size of "
                            "the transform over its hop."));
    m_patches = addFact(form, tr("Patches"), tr("Which windows of a file the networks look at."));
    m_members = addFact(form, tr("Members"), tr("Networks in the ensemble, of those that listen."));
    m_temperature = addFact(form, tr("Own T"),
                            tr("The temperature that the model brings, and what it was fitted "
                               "on."));
    m_device->setAccessibleName(tr("Device"));
    m_device->setToolTip(tr("Where the networks run. Auto takes a graphics card where there "
                            "is one that works."));
    m_device->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_device->setMinimumContentsLength(8);
    auto* label = new QLabel(tr("De&vice"));
    label->setForegroundRole(QPalette::PlaceholderText);
    label->setBuddy(m_device);
    form.addRow(label, m_device);
    connect(m_device, &QComboBox::activated, this, &ModelsPanel::chooseDevice);
}

bool ModelsPanel::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent*>(event)->matches(QKeySequence::Delete)) {
        if (const ListenModel* model = modelOf(m_tree->currentItem())) {
            m_session.removeModel(std::filesystem::path(model->file.path));
        }
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

const ListenModel* ModelsPanel::modelOf(const QTreeWidgetItem* item) const {
    const QString path = item == nullptr ? QString() : item->data(NameColumn, PathRole).toString();
    for (const ListenModel& model : m_session.lineup().models()) {
        if (QString::fromStdString(model.file.path.string()) == path) {
            return &model;
        }
    }
    return nullptr;
}

void ModelsPanel::rebuild() {
    const QScopedValueRollback guard(m_showing, true);
    const QString current = m_tree->currentItem() == nullptr
                                ? QString()
                                : m_tree->currentItem()->data(NameColumn, PathRole).toString();
    m_tree->clear();
    for (const ListenModel& model : m_session.lineup().models()) {
        addRow(model);
    }
    for (int row = 0; row < m_tree->topLevelItemCount(); ++row) {
        if (m_tree->topLevelItem(row)->data(NameColumn, PathRole).toString() == current) {
            m_tree->setCurrentItem(m_tree->topLevelItem(row));
        }
    }
    showProblem();
    showFacts();
}

void ModelsPanel::addRow(const ListenModel& model) {
    const QString name = modelName(model);
    auto* item = new QTreeWidgetItem(m_tree, {name});
    item->setData(NameColumn, PathRole, QString::fromStdString(model.file.path.string()));
    item->setToolTip(NameColumn, modelToolTip(model));
    if (model.state == ModelState::Ready) {
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(NameColumn, model.ticked ? Qt::Checked : Qt::Unchecked);
    }
    if (!model.problem.isEmpty()) {
        item->setIcon(NameColumn, style()->standardIcon(model.state == ModelState::Refused
                                                            ? QStyle::SP_MessageBoxWarning
                                                            : QStyle::SP_MessageBoxInformation));
        item->setData(NameColumn, Qt::AccessibleDescriptionRole, model.problem);
    }
    auto* remove = new QToolButton;
    remove->setAutoRaise(true);
    remove->setFocusPolicy(Qt::NoFocus); // Delete does the same from the tree
    remove->setIcon(style()->standardIcon(QStyle::SP_TitleBarCloseButton));
    remove->setIconSize({12, 12});
    remove->setAccessibleName(tr("Remove %1").arg(name));
    remove->setToolTip(tr("Remove %1 from the list (Delete). The file stays as it is.").arg(name));
    // Queued: removing takes this button away while it is still being clicked.
    connect(
        remove, &QToolButton::clicked, this,
        [this, path = model.file.path] { m_session.removeModel(path); }, Qt::QueuedConnection);
    m_tree->setItemWidget(item, RemoveColumn, remove);
}

void ModelsPanel::takeTick(QTreeWidgetItem* item) {
    if (const ListenModel* model = modelOf(item); !m_showing && model != nullptr) {
        const bool ticked = item->checkState(NameColumn) == Qt::Checked;
        // Queued: the answer makes this row anew while it is still changing.
        QMetaObject::invokeMethod(
            this,
            [this, path = model->file.path, ticked] {
                m_session.tickModel(path, ticked);
                rebuild(); // the last voice stays ticked
            },
            Qt::QueuedConnection);
    }
}

/// Of the model chosen, or else of the first that has one.
void ModelsPanel::showProblem() {
    const ListenModel* shown = modelOf(m_tree->currentItem());
    for (int row = 0; row < m_tree->topLevelItemCount(); ++row) {
        const ListenModel* model = modelOf(m_tree->topLevelItem(row));
        if ((shown == nullptr || shown->problem.isEmpty()) && model != nullptr &&
            !model->problem.isEmpty()) {
            shown = model;
            const QScopedValueRollback guard(m_showing, true);
            m_tree->setCurrentItem(m_tree->topLevelItem(row));
        }
    }
    const bool hasProblem = shown != nullptr && !shown->problem.isEmpty();
    m_problemBox->setVisible(hasProblem);
    if (hasProblem) {
        m_problem->setText(modelName(*shown) + QStringLiteral(": ") + shown->problem);
        m_describe->setVisible(shown->state == ModelState::Incomplete);
    }
}

void ModelsPanel::showFacts() {
    const ModelDescription* description = m_session.description();
    m_facts->setVisible(description != nullptr);
    if (description == nullptr) {
        return;
    }
    m_classes->setText(countText(description->labels.size()));
    m_classes->setToolTip(classesText(description->labels));
    m_frontEnd->setText(frontEndsText(m_session.lineup().running()));
    m_patches->setText(patchText(description->patches));
    m_temperature->setText(modelTemperatureText(description->temperature));
    showMembers();
    showDevices();
}

void ModelsPanel::showMembers() {
    const std::size_t all = m_session.lineup().running().size();
    const std::size_t active = m_session.settings().members.size();
    m_members->setText(active == all ? countText(all)
                                     : tr("%1 of %2").arg(countText(active), countText(all)));
}

void ModelsPanel::showDevices() {
    const QSignalBlocker blocker(m_device);
    const auto& devices = m_session.devices();
    const QString now = m_session.run().device;
    if (m_device->count() != static_cast<int>(devices.size()) + 1) {
        m_device->clear();
        m_device->addItem(QString());
        for (const ComputeDevice& device : devices) {
            m_device->addItem(QString::fromStdString(device.name));
        }
    }
    m_device->setItemText(0, now.isEmpty() || m_session.device() ? tr("Auto")
                                                                 : tr("Auto: %1").arg(now));
    m_device->setEnabled(!devices.empty());
}

void ModelsPanel::chooseDevice(int index) {
    const auto& devices = m_session.devices();
    const auto chosen = static_cast<std::size_t>(index);
    if (index == 0 || chosen > devices.size()) {
        m_session.chooseDevice(std::nullopt);
    } else {
        m_session.chooseDevice(devices[chosen - 1]);
    }
}

} // namespace candor::ui

#include "moc_models_panel.cpp"
