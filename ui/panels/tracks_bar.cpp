// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/tracks_bar.h"

#include "text/number_text.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QToolButton>

namespace candor::ui {
namespace {

constexpr int AnyState = -1;

} // namespace

TracksBar::TracksBar(QWidget* parent) : QWidget(parent) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(8, 8, 8, 8);
    row->setSpacing(8);
    addFilter(*row);
    addDeeds(*row);
    setHeard(false);
}

void TracksBar::addFilter(QHBoxLayout& row) {
    m_text = new QLineEdit;
    m_text->setPlaceholderText(tr("File or class"));
    m_text->setClearButtonEnabled(true);
    m_text->setMinimumWidth(fontMetrics().averageCharWidth() * 14);
    m_text->setAccessibleName(tr("Filter tracks by file or class"));
    m_text->setToolTip(tr("Shows tracks whose name, true class or predicted class holds this text "
                          "(Ctrl+F). Case does not matter."));
    m_state = new QComboBox;
    m_state->addItem(tr("All states"), AnyState);
    m_state->addItem(tr("Done"), static_cast<int>(TrackState::Done));
    m_state->addItem(tr("Doubtful"), static_cast<int>(TrackState::Doubtful));
    m_state->addItem(tr("Failed"), static_cast<int>(TrackState::Failed));
    m_state->addItem(tr("Waiting"), static_cast<int>(TrackState::Waiting));
    m_state->setAccessibleName(tr("State"));
    m_state->setToolTip(tr("Shows only tracks that are done, that something must be said about, "
                           "that failed, or that still wait."));
    m_shown = new QLabel;
    m_shown->setToolTip(tr("Tracks shown, of all tracks."));
    row.addWidget(m_text, 1);
    row.addWidget(m_state);
    row.addWidget(m_shown);
    connect(m_text, &QLineEdit::textChanged, this, &TracksBar::changed);
    connect(m_state, &QComboBox::currentIndexChanged, this, &TracksBar::changed);
}

QToolButton* TracksBar::addButton(QHBoxLayout& row, const QString& text, const QString& toolTip) {
    auto* button = new QToolButton;
    button->setText(text);
    button->setToolTip(toolTip);
    row.addWidget(button);
    return button;
}

void TracksBar::addDeeds(QHBoxLayout& row) {
    m_explore = addButton(row, tr("E&xplore"),
                          tr("Opens the tracks as a data set: reliability, error over temperature, "
                             "confusion. Diagrams need labels."));
    m_save = addButton(row, tr("&Save"), tr("Saves what was heard, as logits or as a table."));
    auto* menu = new QMenu(m_save);
    menu->setToolTipsVisible(true);
    QAction* logits = menu->addAction(tr("&Logits…"));
    logits->setToolTip(tr("A .npz file that Candor, the command line and NumPy open again."));
    QAction* csv = menu->addAction(tr("&Table…"));
    csv->setToolTip(tr("A .csv file: a row a track, at this temperature, with every class."));
    m_save->setMenu(menu);
    m_save->setPopupMode(QToolButton::InstantPopup);
    QToolButton* clear = addButton(row, tr("C&lear"),
                                   tr("Takes all tracks off the list. The files stay as they "
                                      "are, and so do data sets."));
    connect(m_explore, &QToolButton::clicked, this, &TracksBar::exploreWanted);
    connect(logits, &QAction::triggered, this, &TracksBar::logitsWanted);
    connect(csv, &QAction::triggered, this, &TracksBar::csvWanted);
    connect(clear, &QToolButton::clicked, this, &TracksBar::clearWanted);
}

TracksQuery TracksBar::applyTo(TracksQuery query) const {
    query.text = m_text->text().trimmed();
    const int state = m_state->currentData().toInt();
    query.state.reset();
    if (state != AnyState) {
        query.state = static_cast<TrackState>(state);
    }
    return query;
}

void TracksBar::setShownFiles(std::size_t shown, std::size_t all) {
    m_shown->setText(shown == all ? countText(all)
                                  : tr("%1 of %2").arg(countText(shown), countText(all)));
    m_shown->setAccessibleName(tr("%1 of %2 tracks shown").arg(countText(shown), countText(all)));
}

void TracksBar::setHeard(bool any) {
    m_explore->setEnabled(any);
    m_save->setEnabled(any);
}

void TracksBar::focusText() {
    m_text->setFocus(Qt::ShortcutFocusReason);
    m_text->selectAll();
}

} // namespace candor::ui

#include "moc_tracks_bar.cpp"
