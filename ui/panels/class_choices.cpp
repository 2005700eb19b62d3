// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/class_choices.h"

#include "panels/class_button.h"
#include "session/archive_session.h"
#include "session/listen_session.h"
#include "session/track_posterior.h"

#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <numeric>
#include <string>
#include <vector>

namespace candor::ui {
namespace {

constexpr int ChoicesSpacing = 2;
constexpr int ChoicesMargin = 8;

/// The classes that a person took; empty where nothing was accepted.
std::string takenClass(const FileDecision* decision) {
    if (decision == nullptr || decision->verdict != Verdict::Accepted) {
        return {};
    }
    return decision->chosen.empty() ? decision->proposed : decision->chosen;
}

} // namespace

ClassChoices::ClassChoices(const ArchiveSession& archive, QWidget* parent)
    : QWidget(parent), m_archive(archive), m_other(new QPushButton(tr("Other class… (E)"))) {
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, ChoicesMargin, 0);
    rows->setSpacing(ChoicesSpacing);
    for (std::size_t rank = 0; rank < Most; ++rank) {
        m_buttons[rank] = new ClassButton;
        rows->addWidget(m_buttons[rank]);
        connect(m_buttons[rank], &QPushButton::clicked, this,
                [this, rank] { Q_EMIT chosen(m_classes[rank]); });
    }
    m_other->setAutoDefault(false);
    m_other->setFocusPolicy(Qt::TabFocus);
    m_other->setToolTip(tr("All classes of the models as a menu. Choosing the one that is proposed "
                           "accepts it."));
    connect(m_other, &QPushButton::clicked, this, &ClassChoices::showMenu);
    rows->addWidget(m_other);
    rows->addStretch(1);
}

void ClassChoices::setTrack(std::optional<std::uint32_t> track) {
    m_track = track;
    const ListenSession& tracks = m_archive.tracks();
    const ModelDescription* model = tracks.description();
    std::vector<double> posterior;
    if (track && model != nullptr && tracks.tracks()[*track].logits != nullptr) {
        posterior = trackPosterior(*tracks.tracks()[*track].logits, model->task, tracks.settings());
    }
    std::vector<std::size_t> order(posterior.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(), [&posterior](std::size_t a, std::size_t b) {
        return posterior[a] > posterior[b];
    });
    const std::string taken = takenClass(track ? m_archive.decision(*track) : nullptr);
    for (std::size_t rank = 0; rank < Most; ++rank) {
        m_buttons[rank]->setVisible(rank < order.size());
        if (rank >= order.size()) {
            continue;
        }
        const std::size_t index = order[rank];
        m_classes[rank] = index;
        ClassOffer offer;
        offer.name = QString::fromStdString(m_archive.className(index));
        offer.posterior = posterior[index];
        offer.digit = index < Digits ? static_cast<int>(index) + 1 : 0;
        offer.isProposed = rank == 0;
        offer.isTaken = !taken.empty() && taken == m_archive.className(index);
        m_buttons[rank]->setOffer(offer);
    }
    m_other->setEnabled(!order.empty());
}

void ClassChoices::showMenu() {
    const ModelDescription* model = m_archive.tracks().description();
    if (model == nullptr || !m_track) {
        return;
    }
    auto* menu = new QMenu(m_other);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setAccessibleName(tr("Choose the class"));
    for (std::size_t index = 0; index < model->labels.size(); ++index) {
        QString name = QString::fromStdString(model->labels[index]);
        name.replace(QLatin1Char('&'), QStringLiteral("&&")); // menus take & for a key
        // The key is shown, not bound: the pane has it.
        QAction* action = menu->addAction(
            index < Digits ? name + QLatin1Char('\t') + QString::number(index + 1) : name);
        connect(action, &QAction::triggered, this, [this, index] { Q_EMIT chosen(index); });
    }
    menu->popup(m_other->mapToGlobal(QPoint(0, m_other->height())));
}

} // namespace candor::ui

#include "moc_class_choices.cpp"
