// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/cache_dialog.h"

#include "tasks/program_cache.h"
#include "text/number_text.h"

#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

#include <cmath>

namespace candor::ui {
namespace {

constexpr double Gigabyte = 1024.0 * 1024.0 * 1024.0;
constexpr double SmallestLimit = 0.1;
constexpr double LargestLimit = 1000.0;
constexpr int CacheRestMilliseconds = 600;
constexpr int TextWidth = 420;

QLabel* wrapped(const QString& text) {
    auto* label = new QLabel(text);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setMinimumWidth(TextWidth);
    return label;
}

} // namespace

CacheDialog::CacheDialog(QWidget* parent)
    : QDialog(parent), m_place(wrapped({})), m_size(new QLabel(tr("…"))), m_problem(wrapped({})),
      m_limit(new QDoubleSpinBox), m_empty(new QPushButton(tr("&Empty the cache"))),
      m_rest(new QTimer(this)) {
    setWindowTitle(tr("Cache"));
    build();
    connect(&m_task, &CacheTask::told, this, &CacheDialog::showFacts);
    connect(&m_task, &CacheTask::failed, this, [this](const QString& reason) {
        m_problem->setText(reason);
        m_problem->show();
        m_empty->setEnabled(false);
    });
    connect(m_empty, &QPushButton::clicked, this, [this] {
        m_empty->setEnabled(false); // until it is done
        m_size->setText(tr("is being emptied …"));
        m_task.empty();
    });
    m_rest->setSingleShot(true);
    m_rest->setInterval(CacheRestMilliseconds);
    connect(m_rest, &QTimer::timeout, this, &CacheDialog::takeLimit);
    connect(m_limit, &QDoubleSpinBox::valueChanged, m_rest, qOverload<>(&QTimer::start));
    m_task.look();
}

CacheDialog::~CacheDialog() = default;

void CacheDialog::build() {
    const std::filesystem::path place = programCacheFile();
    m_place->setText(place.empty() ? tr("It is switched off (CANDOR_CACHE=off).")
                                   : QString::fromStdString(place.string()));
    m_place->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_place->setAccessibleName(tr("Place of the cache"));
    m_size->setAccessibleName(tr("Size of the cache"));
    m_limit->setRange(SmallestLimit, LargestLimit);
    m_limit->setDecimals(1);
    m_limit->setSingleStep(0.5);
    m_limit->setSuffix(tr(" GB"));
    m_limit->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_limit->setValue(static_cast<double>(cacheLimit()) / Gigabyte);
    m_limit->setAccessibleName(tr("Largest size of the cache in gigabytes"));
    m_limit->setToolTip(tr("What was used longest ago goes first when the cache grows beyond it."));
    m_empty->setToolTip(tr("Forget everything in it. Projects keep what they hold; other files "
                           "are heard again when they are wanted."));
    m_empty->setAutoDefault(false);
    m_empty->setEnabled(false);
    m_problem->hide();

    auto* rows = new QVBoxLayout(this);
    rows->addWidget(
        wrapped(tr("What a model says of a file is kept, so that the same file is never "
                   "heard twice by the same model, in whatever project.")));
    auto* form = new QFormLayout;
    form->addRow(tr("Place"), m_place);
    form->addRow(tr("Size"), m_size);
    form->addRow(tr("&Largest size"), m_limit);
    rows->addLayout(form);
    rows->addWidget(m_problem);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    buttons->addButton(m_empty, QDialogButtonBox::ActionRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    rows->addWidget(buttons);
}

void CacheDialog::showFacts(const CacheFacts& facts) {
    m_empty->setEnabled(facts.isOn && facts.entries > 0);
    m_limit->setEnabled(facts.isOn);
    const QString bytes = locale().formattedDataSize(static_cast<qint64>(facts.bytes), 1,
                                                     QLocale::DataSizeTraditionalFormat);
    m_size->setText(!facts.isOn ? QStringLiteral("–")
                    : facts.entries == 1
                        ? tr("%1 · 1 entry").arg(bytes)
                        : tr("%1 · %2 entries").arg(bytes, countText(facts.entries)));
}

void CacheDialog::takeLimit() {
    m_task.setLimit(static_cast<std::uint64_t>(std::llround(m_limit->value() * Gigabyte)));
}

void CacheDialog::done(int result) {
    if (m_rest->isActive()) {
        m_rest->stop();
        takeLimit();
    }
    QDialog::done(result);
}

} // namespace candor::ui

#include "moc_cache_dialog.cpp"
