// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/acceptance_panel.h"

#include "charts/decision_histogram.h"
#include "panels/acceptance_text.h"
#include "panels/spacing.h"
#include "session/archive_session.h"
#include "session/listen_session.h"
#include "text/number_text.h"

#include <QDoubleSpinBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace candor::ui {
namespace {

constexpr std::size_t Buckets = 50; // 2 % each
constexpr double PerCent = 100.0;

QDoubleSpinBox* makePerCent(int decimals) {
    auto* spin = new QDoubleSpinBox;
    spin->setRange(0.0, PerCent);
    spin->setDecimals(decimals);
    spin->setSingleStep(1.0);
    spin->setSuffix(QStringLiteral(" %"));
    return spin;
}

} // namespace

AcceptancePanel::AcceptancePanel(ArchiveSession& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_histogram(new DecisionHistogram) {
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(Spacing, Spacing / 2, Spacing, Spacing / 2);
    rows->setSpacing(Spacing / 2);
    rows->addLayout(makeRule());
    rows->addWidget(m_histogram, 1);
    rows->addLayout(makeSearch());
    m_origin = new QLabel;
    m_origin->setTextFormat(Qt::PlainText);
    m_origin->setWordWrap(true);
    m_origin->setAccessibleDescription(tr("On what the numbers rest"));
    rows->addWidget(m_origin);
    follow();
    showRule();
    showOrigin();
}

QHBoxLayout* AcceptancePanel::makeRule() {
    m_ask = new QLabel;
    m_line = makePerCent(1);
    m_line->setKeyboardTracking(false);
    m_line->setAccessibleName(tr("Line of acceptance as a number"));
    m_line->setToolTip(tr("Files at or above this line are accepted without a look. Drag the line "
                          "in the histogram, or type."));
    m_ask->setBuddy(m_line);
    m_promise = new QLabel;
    m_promise->setTextFormat(Qt::PlainText);
    m_promise->setWordWrap(true);
    m_promise->setAccessibleDescription(tr("What the line leads to"));
    m_promise->setToolTip(tr("The number of wrong ones is the sum of what each accepted file lacks "
                             "to 100 %. It holds as far as the confidences are calibrated."));
    QFont strong = m_promise->font();
    strong.setWeight(QFont::DemiBold);
    m_promise->setFont(strong);
    auto* row = new QHBoxLayout;
    row->setSpacing(Spacing / 2);
    row->addWidget(m_ask);
    row->addWidget(m_line);
    row->addWidget(m_promise, 1);
    return row;
}

QHBoxLayout* AcceptancePanel::makeSearch() {
    auto* ask = new QLabel(tr("or allow at m&ost"));
    m_share = makePerCent(1);
    m_share->setValue(5.0);
    m_share->setAccessibleName(tr("Share of the accepted that may be wrong"));
    m_share->setToolTip(tr("How many of a hundred accepted files may be wrong."));
    ask->setBuddy(m_share);
    m_find = new QPushButton(tr("Find the &line"));
    m_find->setAutoDefault(false);
    m_find->setToolTip(tr("Moves the line as low as it may go while no more of the accepted than "
                          "that are expected to be wrong."));
    m_found = new QLabel;
    m_found->setTextFormat(Qt::PlainText);
    m_more = new QToolButton;
    m_more->setText(tr("Mor&e"));
    m_more->setCheckable(true);
    m_more->setToolTip(tr("A line for each class, a rule by the lead of the winner, and the kind "
                          "of label."));
    auto* row = new QHBoxLayout;
    row->setSpacing(Spacing / 2);
    for (QWidget* part :
         std::initializer_list<QWidget*>{ask, m_share, new QLabel(tr("wrong:")), m_find, m_found}) {
        row->addWidget(part);
    }
    row->addStretch(1);
    row->addWidget(m_more);
    return row;
}

void AcceptancePanel::follow() {
    connect(m_histogram, &DecisionHistogram::lineMoved, &m_session, &ArchiveSession::setLine);
    connect(m_line, &QDoubleSpinBox::valueChanged, this,
            [this](double value) { m_session.setLine(value / PerCent); });
    connect(m_find, &QPushButton::clicked, this, &AcceptancePanel::findLine);
    connect(m_share, &QDoubleSpinBox::valueChanged, m_found, &QLabel::clear);
    connect(m_more, &QToolButton::toggled, this, &AcceptancePanel::moreWanted);
    connect(&m_session, &ArchiveSession::ruleChanged, this, &AcceptancePanel::showRule);
    connect(&m_session, &ArchiveSession::frameChanged, this, &AcceptancePanel::showCounts);
    connect(&m_session, &ArchiveSession::decisionsChanged, this, &AcceptancePanel::showCounts);
    connect(&m_session, &ArchiveSession::ownFitChanged, this, &AcceptancePanel::showOrigin);
    const ListenSession* tracks = &m_session.tracks();
    connect(tracks, &ListenSession::settingsChanged, this, &AcceptancePanel::showOrigin);
    connect(tracks, &ListenSession::modelsChanged, this, &AcceptancePanel::showOrigin);
}

void AcceptancePanel::showRule() {
    const AcceptanceRule& rule = m_session.rule();
    const bool byMargin = rule.by == AcceptanceRule::By::Margin;
    const bool common = rule.atLeastOfClass.empty();
    m_ask->setText(!common    ? tr("Accept above the line of each class:")
                   : byMargin ? tr("A&ccept when the winner leads by at least")
                              : tr("A&ccept when at least"));
    m_histogram->setAxisTitle(byMargin ? tr("Lead of the proposed class over the runner-up")
                                       : tr("Confidence of the proposed class"));
    const QSignalBlocker blocker(m_line);
    m_line->setVisible(common);
    m_line->setValue(std::min(rule.atLeast, 1.0) * PerCent);
    m_histogram->setLine(rule.atLeast);
    m_found->clear();
    showCounts();
}

void AcceptancePanel::showCounts() {
    const SelectivePrediction& prediction = m_session.frame().prediction;
    const ArchiveCounts counts = m_session.counts();
    const bool isSure = m_session.rule().by == AcceptanceRule::By::Confidence &&
                        m_session.rule().atLeastOfClass.empty();
    m_promise->setText(promiseText(counts, prediction.size(), isSure));
    DecisionBars bars;
    if (prediction.size() > 0) {
        bars.counts = prediction.histogram(Buckets);
    }
    bars.below = tr("%1 to review").arg(countText(counts.toReview));
    bars.above = tr("%1 accepted").arg(countText(counts.accepted));
    bars.classLines = m_session.rule().atLeastOfClass;
    m_histogram->setBars(std::move(bars));
    m_find->setEnabled(prediction.size() > 0);
}

void AcceptancePanel::showOrigin() {
    const ListenSession& tracks = m_session.tracks();
    const bool hasModel = tracks.description() != nullptr;
    const auto own = m_session.ownFit();
    m_origin->setText(
        !hasModel ? QString()
        : own     ? ownFitText(*own)
              : temperatureOriginText(tracks.settings().temperature, tracks.modelTemperature()));
    m_origin->setVisible(hasModel);
}

void AcceptancePanel::findLine() {
    const SelectivePrediction& prediction = m_session.frame().prediction;
    AcceptanceRule rule = m_session.rule();
    const double share = m_share->value() / PerCent;
    if (rule.atLeastOfClass.empty()) {
        const double line = prediction.lineForWrongShare(share);
        if (line > 1.0) {
            m_found->setText(tr("Not even the surest file is that sure."));
            return;
        }
        rule.atLeast = line; // not rounded as it is shown: that could lose the last file
    } else {
        rule.atLeastOfClass = prediction.linesForWrongShare(share);
    }
    m_session.setRule(rule);
    m_found->setText(tr("Found."));
}

QString AcceptancePanel::promise() const {
    return m_promise->text();
}

QString AcceptancePanel::origin() const {
    return m_origin->text();
}

void AcceptancePanel::setShowsMore(bool shows) {
    m_more->setChecked(shows);
}

} // namespace candor::ui

#include "moc_acceptance_panel.cpp"
