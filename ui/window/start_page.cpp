// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/start_page.h"

#include "panels/spacing.h"
#include "window/drop_target.h"
#include "window/project_messages.h"
#include "window/recent_files.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace candor::ui {
namespace {

constexpr int ColumnWidth = 640;
constexpr qsizetype MostRows = 5;

QString shortened(const QString& folder) {
    const QString home = QDir::homePath();
    return folder.startsWith(home) ? QLatin1Char('~') + folder.mid(home.size()) : folder;
}

/// Labels and buttons take & for a key.
QString withoutKey(QString text) {
    return text.replace(QLatin1Char('&'), QStringLiteral("&&"));
}

void clearRows(QVBoxLayout& rows) {
    while (QLayoutItem* item = rows.takeAt(0)) {
        item->widget()->deleteLater(); // one of its buttons may be the caller
        delete item;
    }
}

} // namespace

StartPage::StartPage(const RecentFiles& recent, QWidget* parent)
    : QWidget(parent), m_recent(recent), m_target(new DropTarget) {
    auto* page = new QHBoxLayout(this);
    page->setContentsMargins(3 * Spacing, 3 * Spacing, 3 * Spacing, 3 * Spacing);
    auto* centre = new QWidget;
    centre->setMaximumWidth(ColumnWidth);
    centre->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    page->addStretch(1);
    page->addWidget(centre, 100);
    page->addStretch(1);
    auto* column = new QVBoxLayout(centre);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2 * Spacing);
    column->addStretch(1);
    addHeading(*column);
    m_target->setMaximumHeight(280);
    column->addWidget(m_target, 4);
    addButtons(*column);
    addUnsaved(*column);
    addRecent(*column);
    column->addStretch(1);
    connect(&recent, &RecentFiles::changed, this, &StartPage::showRecent);
    showRecent();
}

void StartPage::setInviting(bool inviting) {
    m_target->setInviting(inviting);
}

void StartPage::addHeading(QVBoxLayout& column) {
    auto* name = new QLabel(QStringLiteral("Candor"));
    QFont large = name->font();
    large.setPointSizeF(large.pointSizeF() * 2.4);
    large.setWeight(QFont::DemiBold);
    name->setFont(large);
    auto* purpose =
        new QLabel(tr("See whether a music classifier’s confidence can be believed, and mend it."));
    purpose->setWordWrap(true);
    QFont middle = purpose->font();
    middle.setPointSizeF(middle.pointSizeF() * 1.15);
    purpose->setFont(middle);
    column.addWidget(name);
    column.addWidget(purpose);
}

void StartPage::addButtons(QVBoxLayout& column) {
    auto* open = new QPushButton(tr("&Open…"));
    open->setToolTip(tr("Choose sound files, playlists, models or logits (Ctrl+O)."));
    open->setDefault(true);
    auto* archive = new QPushButton(tr("Ta&g an archive"));
    archive->setToolTip(tr("Let models propose tags for your files, decide which to trust, and "
                           "write them (Ctrl+Shift+A)."));
    auto* demo = new QPushButton(tr("&Try the demo"));
    demo->setToolTip(tr("Four ensembles of five networks that tell instruments and music apart, "
                        "one validation split, and a dozen notes that five networks listen to. "
                        "Nothing is downloaded."));
    for (QPushButton* button : {open, archive, demo}) {
        button->setMinimumSize(17 * Spacing, 4 * Spacing);
        button->setAutoDefault(true);
    }
    connect(open, &QPushButton::clicked, this, &StartPage::openWanted);
    connect(archive, &QPushButton::clicked, this, &StartPage::archiveWanted);
    connect(demo, &QPushButton::clicked, this, &StartPage::demoWanted);
    auto* row = new QHBoxLayout;
    row->setSpacing(Spacing);
    row->addWidget(open);
    row->addWidget(archive);
    row->addWidget(demo);
    row->addStretch(1);
    column.addLayout(row);
    setFocusProxy(open);
}

void StartPage::addUnsaved(QVBoxLayout& column) {
    m_unsavedBox = new QWidget;
    m_unsavedRows = new QVBoxLayout(m_unsavedBox);
    m_unsavedRows->setContentsMargins(0, 0, 0, 0);
    m_unsavedRows->setSpacing(Spacing / 4);
    m_unsavedBox->hide();
    column.addWidget(m_unsavedBox);
}

void StartPage::setUnsaved(const std::vector<UnsavedProject>& projects) {
    clearRows(*m_unsavedRows);
    m_unsavedBox->setVisible(!projects.empty());
    const std::int64_t now = QDateTime::currentSecsSinceEpoch();
    for (const UnsavedProject& project : projects) {
        const bool isNewest = m_unsavedRows->count() == 0;
        const QString what = unsavedText(project, now);
        auto* row = new QToolButton;
        row->setAutoRaise(!isNewest);
        row->setText(isNewest ? tr("Go on with the &last session (%1)").arg(what)
                              : tr("An earlier session (%1)").arg(what));
        row->setToolTip(tr("It was not saved under a name, but everything heard and decided in it "
                           "is there."));
        row->setFocusPolicy(Qt::StrongFocus);
        row->setMinimumHeight(isNewest ? 4 * Spacing : 0);
        connect(row, &QToolButton::clicked, this,
                [this, path = project.path] { Q_EMIT unsavedWanted(path); });
        m_unsavedRows->addWidget(row, 0, Qt::AlignLeft);
    }
}

void StartPage::addRecent(QVBoxLayout& column) {
    m_recentBox = new QWidget;
    m_recentRows = new QVBoxLayout(m_recentBox);
    m_recentRows->setContentsMargins(0, Spacing, 0, 0);
    m_recentRows->setSpacing(Spacing / 4);
    column.addWidget(m_recentBox);
}

void StartPage::showRecent() {
    clearRows(*m_recentRows);
    const QStringList paths = m_recent.paths().mid(0, MostRows);
    m_recentBox->setVisible(!paths.isEmpty());
    auto* heading = new QLabel(tr("Opened last"));
    heading->setForegroundRole(QPalette::PlaceholderText);
    m_recentRows->addWidget(heading);
    for (const QString& path : paths) {
        const QFileInfo file(path);
        auto* row = new QToolButton;
        row->setAutoRaise(true);
        row->setText(
            withoutKey(file.fileName() + QStringLiteral("   ") + shortened(file.absolutePath())));
        row->setToolTip(path);
        row->setAccessibleName(tr("Open %1").arg(file.fileName()));
        row->setFocusPolicy(Qt::StrongFocus);
        row->setCursor(Qt::PointingHandCursor);
        connect(row, &QToolButton::clicked, this, [this, path] { Q_EMIT recentWanted(path); });
        m_recentRows->addWidget(row, 0, Qt::AlignLeft);
    }
}

} // namespace candor::ui

#include "moc_start_page.cpp"
