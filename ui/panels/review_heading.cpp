// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/review_heading.h"

#include "models/archive_model.h"
#include "panels/elided_label.h"
#include "panels/spacing.h"
#include "session/archive_session.h"
#include "session/listen_session.h"
#include "session/review_session.h"
#include "text/number_text.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>
#include <QWheelEvent>

#include <algorithm>
#include <string_view>

namespace candor::ui {
namespace {

constexpr double NameSize = 1.6; // of the window's letters
constexpr double ProposalSize = 1.2;

/// A list that is always opened first: an arrow key or a turn of the wheel that changed the order
/// at once would throw the place in the review away.
class OrderList : public QComboBox {
protected:
    void keyPressEvent(QKeyEvent* event) override {
        if (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down) {
            showPopup();
        } else {
            QComboBox::keyPressEvent(event);
        }
    }
    void wheelEvent(QWheelEvent* event) override { event->ignore(); }
};

QString trackName(const Track& track) {
    const std::string_view name = track.file->name();
    return QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()));
}

/// The sign goes before the word: colour is not needed to tell verdicts apart.
QString signOf(Standing standing) {
    switch (standing) {
    case Standing::AcceptedByHand:
    case Standing::Chosen:
        return QStringLiteral("✓ ");
    case Standing::Rejected:
        return QStringLiteral("✗ ");
    case Standing::Skipped:
        return QStringLiteral("→ ");
    default:
        return {};
    }
}

} // namespace

ReviewHeading::ReviewHeading(ReviewSession& review, QWidget* parent)
    : QWidget(parent), m_review(review), m_order(new OrderList), m_plays(new QCheckBox),
      m_progress(new QLabel), m_name(new ElidedLabel(Qt::ElideMiddle)),
      m_proposal(new ElidedLabel(Qt::ElideRight)), m_verdict(new QLabel) {
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * NameSize);
    m_name->setFont(large);
    m_name->setAccessibleDescription(tr("The file that is reviewed"));
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    strong.setPointSizeF(strong.pointSizeF() * ProposalSize);
    m_verdict->setFont(strong);
    m_proposal->setFont(strong);
    m_verdict->setAccessibleDescription(tr("What you decided about the file"));
    m_proposal->setAccessibleDescription(tr("What the models propose"));
    auto* proposal = new QHBoxLayout;
    proposal->setSpacing(Spacing);
    proposal->addWidget(m_proposal, 1);
    proposal->addWidget(m_verdict);
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(Spacing, Spacing / 2, Spacing, Spacing / 2);
    rows->setSpacing(Spacing / 2);
    rows->addWidget(makeBar());
    rows->addWidget(m_name);
    rows->addLayout(proposal);
}

QWidget* ReviewHeading::makeBar() {
    m_order->addItem(tr("Nearest the line first"), static_cast<int>(ReviewOrder::NearestLine));
    m_order->addItem(tr("Least certain first"), static_cast<int>(ReviewOrder::LeastCertain));
    m_order->addItem(tr("A sample to check trust"), static_cast<int>(ReviewOrder::Sample));
    m_order->setAccessibleName(tr("Which files, in which order"));
    m_order->setToolTip(tr("The first two show the files that the rule does not accept. The "
                           "sample is drawn from all files, accepted ones too, and tells whether "
                           "their confidences can be believed."));
    connect(m_order, &QComboBox::activated, this, [this](int row) {
        m_review.begin(static_cast<ReviewOrder>(m_order->itemData(row).toInt()));
        Q_EMIT orderChosen();
    });
    m_progress->setToolTip(tr("The place of this file, of all files of this review."));
    m_plays->setText(tr("&Play by itself"));
    m_plays->setToolTip(tr("Every file begins to play as it comes, at the patch in which the "
                           "proposed class is most certain."));
    connect(m_plays, &QCheckBox::toggled, this, &ReviewHeading::playsByItselfChanged);
    auto* leave = new QPushButton(tr("Leave (Esc)"));
    leave->setAutoDefault(false);
    leave->setToolTip(tr("Back to all files. What was decided stays decided."));
    connect(leave, &QPushButton::clicked, this, &ReviewHeading::leaveWanted);
    auto* bar = new QWidget;
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Spacing);
    row->addWidget(m_order);
    row->addWidget(m_progress);
    row->addStretch(1);
    row->addWidget(m_plays);
    row->addWidget(leave);
    return bar;
}

void ReviewHeading::showAll() {
    const QSignalBlocker blocker(m_order);
    m_order->setCurrentIndex(m_order->findData(static_cast<int>(m_review.order())));
    const std::size_t all = m_review.queue().size();
    m_progress->setText(
        all == 0
            ? QString()
            : tr("%1 of %2").arg(countText(std::min(m_review.place() + 1, all)), countText(all)));
    showProposal();
}

void ReviewHeading::showProposal() {
    const auto track = m_review.current();
    if (!track) {
        m_name->clear();
        m_proposal->clear();
        m_verdict->clear();
        return;
    }
    const ArchiveSession& archive = m_review.archive();
    m_name->setText(trackName(archive.tracks().tracks()[*track]));
    const TrackOutcome outcome = archive.frame().outcome(*track);
    const auto named = [&archive](std::size_t index, float posterior) {
        return QString::fromStdString(archive.className(index)) + QLatin1Char(' ') +
               confidenceText(static_cast<double>(posterior));
    };
    m_proposal->setText(outcome.isKnown()
                            ? tr("Proposed: %1 · runner-up: %2")
                                  .arg(named(outcome.predicted, outcome.confidence),
                                       named(outcome.runnerUp, outcome.runnerUpConfidence))
                            : tr("The models have not heard this file yet."));
    const FileDecision* decision = archive.decision(*track);
    const Standing standing = archive.standing(*track);
    QString verdict = signOf(standing) + ArchiveModel::standingText(standing);
    if (standing == Standing::Chosen) {
        verdict += QStringLiteral(": ") + QString::fromStdString(decision->chosen);
    }
    m_verdict->setText(decision == nullptr ? tr("open") : verdict);
}

void ReviewHeading::setPlaysByItself(bool plays) {
    m_plays->setChecked(plays);
}

bool ReviewHeading::playsByItself() const {
    return m_plays->isChecked();
}

QString ReviewHeading::progress() const {
    return m_progress->text();
}

QString ReviewHeading::fileName() const {
    return m_name->text();
}

QString ReviewHeading::proposal() const {
    return m_proposal->text() + QStringLiteral(" · ") + m_verdict->text();
}

} // namespace candor::ui

#include "moc_review_heading.cpp"
