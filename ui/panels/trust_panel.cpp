// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/trust_panel.h"

#include "panels/spacing.h"
#include "panels/trust_text.h"
#include "session/archive_session.h"
#include "session/listen_session.h"
#include "session/review_session.h"
#include "text/number_text.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

namespace candor::ui {
namespace {

constexpr int MostFiles = 1000;

} // namespace

TrustPanel::TrustPanel(ReviewSession& review, ReviewRefit& refit, QWidget* parent)
    : QWidget(parent), m_review(review), m_task(refit), m_sentence(new QLabel),
      m_outcome(new QLabel), m_refit(new QPushButton), m_back(new QPushButton),
      m_size(new QSpinBox), m_draw(new QPushButton(tr("&New sample"))) {
    build();
    connect(m_refit, &QPushButton::clicked, &m_task, &ReviewRefit::start);
    connect(m_back, &QPushButton::clicked, &m_task, &ReviewRefit::takeBack);
    connect(m_draw, &QPushButton::clicked, this, &TrustPanel::drawSample);
    connect(&m_task, &ReviewRefit::changed, this, &TrustPanel::showAnswers);
    connect(&m_review, &ReviewSession::changed, this, &TrustPanel::showAnswers);
    connect(&m_review.archive().tracks(), &ListenSession::settingsChanged, this,
            &TrustPanel::showAnswers);
    showAnswers();
}

void TrustPanel::build() {
    for (QLabel* label : {m_sentence, m_outcome}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    m_sentence->setFont(strong);
    m_sentence->setToolTip(trustDefinition());
    m_sentence->setAccessibleDescription(trustDefinition());
    m_back->setToolTip(tr("The temperature that was in use before the refit."));
    m_size->setRange(static_cast<int>(LeastAnswers), MostFiles);
    m_size->setSingleStep(10);
    m_size->setValue(static_cast<int>(ReviewSession::DefaultSample));
    m_size->setSuffix(tr(" files"));
    m_size->setAccessibleName(tr("Files in a new sample"));
    m_size->setToolTip(tr("Fifty tell an accuracy to about ± 10 %, two hundred to about ± 5 %."));
    m_draw->setToolTip(tr("Draws other files. What was answered stays decided; the comparison "
                          "begins anew."));
    auto* row = new QHBoxLayout;
    row->setSpacing(Spacing);
    for (QPushButton* button : {m_refit, m_back, m_draw}) {
        button->setAutoDefault(false);
        button->setFocusPolicy(Qt::TabFocus); // a click leaves the keys to the review
    }
    row->addWidget(m_refit);
    row->addWidget(m_back);
    row->addStretch(1);
    row->addWidget(m_size);
    row->addWidget(m_draw);
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(Spacing, 0, Spacing, Spacing / 2);
    rows->setSpacing(Spacing / 2);
    rows->addWidget(m_sentence);
    rows->addWidget(m_outcome);
    rows->addLayout(row);
}

void TrustPanel::drawSample() {
    m_review.drawSample(static_cast<std::size_t>(m_size->value()), m_review.sample().seed + 1);
}

void TrustPanel::showAnswers() {
    const SampleAnswers answers = m_review.sampleAnswers();
    const TrustCheck then = checkTrust(answers.then);
    const QString now = trustNowText(then, checkTrust(answers.now));
    m_sentence->setText(now.isEmpty() ? trustText(then) : trustText(then) + QLatin1Char(' ') + now);
    m_outcome->setText(refitText(m_task, answers.unnamed));
    m_outcome->setVisible(!m_outcome->text().isEmpty());
    m_refit->setText(tr("Re&fit with your %1 answers").arg(countText(answers.named)));
    m_refit->setEnabled(m_task.canStart() && answers.size() >= LeastAnswers);
    const ModelDescription* model = m_review.archive().tracks().description();
    const bool isMulti = model != nullptr && model->task == Task::MultiLabel;
    m_refit->setToolTip(
        isMulti ? tr("Not for models of several labels a file: an answer names only one of them.")
                : tr("Finds the temperature with the lowest NLL on the files whose class you "
                     "accepted or chose, and uses it. Rejected files without a class cannot be "
                     "used. From %1 answers on.")
                      .arg(countText(LeastAnswers)));
    m_back->setVisible(m_task.canTakeBack());
    if (const auto fit = m_review.archive().ownFit()) {
        m_back->setText(tr("&Back to T = %1").arg(temperatureText(fit->before)));
    }
}

QString TrustPanel::sentence() const {
    return m_sentence->text();
}

QString TrustPanel::outcome() const {
    return m_outcome->text();
}

} // namespace candor::ui

#include "moc_trust_panel.cpp"
