// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/export_dialog.h"

#include "calibration/measure.h"
#include "figures/figure_composition.h"
#include "figures/figure_content.h"
#include "figures/figure_csv.h"
#include "figures/figure_text.h"
#include "figures/figure_writer.h"
#include "figures/track_figure.h"
#include "panels/figure_preview.h"
#include "panels/figure_style_form.h"

#include <QClipboard>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSettings>
#include <QStandardPaths>
#include <QStyle>
#include <QVBoxLayout>

#include <cmath>
#include <utility>

namespace candor::ui {
namespace {

const QString FolderKey = QStringLiteral("export/folder");
constexpr int FormWidth = 320;

QString endingOf(FigureFormat format) {
    switch (format) {
    case FigureFormat::Png:
        return QStringLiteral("png");
    case FigureFormat::Svg:
        return QStringLiteral("svg");
    case FigureFormat::Pdf:
        return QStringLiteral("pdf");
    }
    return {};
}

QString kindStem(const FigureRequest& request) {
    switch (request.kind) {
    case FigureKind::Reliability:
    case FigureKind::ReliabilityGrid:
        return QStringLiteral("reliability");
    case FigureKind::TemperatureCurve:
    case FigureKind::TemperatureGrid:
        return QString::fromLatin1(measureKey(request.measure).data()).replace(u'_', u'-') +
               QStringLiteral("-vs-temperature");
    case FigureKind::Confusion:
        return QStringLiteral("confusion");
    case FigureKind::ConfidenceHistogram:
        return QStringLiteral("confidence-histogram");
    case FigureKind::Track:
        return QStringLiteral("track");
    }
    return {};
}

} // namespace

ExportDialog::ExportDialog(FigureRequest request, QWidget* parent)
    : QDialog(parent), m_request(std::move(request)), m_form(new FigureStyleForm),
      m_preview(new FigurePreview), m_size(new QLabel), m_messageIcon(new QLabel),
      m_message(new QLabel), m_save(new QPushButton(tr("&Save…"))),
      m_copy(new QPushButton(tr("&Copy"))), m_numbers(new QPushButton(tr("&Numbers as CSV…"))) {
    setWindowTitle(tr("Export figure: %1").arg(figureKindName(m_request.kind)));
    build();
    connect(m_form, &FigureStyleForm::changed, this, &ExportDialog::refresh);
    connect(m_save, &QPushButton::clicked, this, &ExportDialog::askForFigure);
    connect(m_numbers, &QPushButton::clicked, this, &ExportDialog::askForNumbers);
    connect(m_copy, &QPushButton::clicked, this, &ExportDialog::copyFigure);
    refresh();
}

ExportDialog::~ExportDialog() = default;

void ExportDialog::build() {
    m_save->setDefault(true);
    m_save->setToolTip(tr("Write the figure to a file."));
    m_copy->setToolTip(tr("Put the figure on the clipboard, as an image and as SVG."));
    m_numbers->setToolTip(tr("Write the numbers behind the figure to a CSV file."));
    auto* close = new QPushButton(tr("Close"));
    close->setToolTip(tr("Close this dialog (Escape)."));
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    m_message->setWordWrap(true);
    m_message->setAccessibleName(tr("Message"));
    m_message->hide();
    m_messageIcon->hide();
    m_messageIcon->setAlignment(Qt::AlignTop);
    m_size->setAccessibleName(tr("Size of the figure"));
    m_size->setWordWrap(true);

    auto* choices = new QVBoxLayout;
    choices->setSpacing(8);
    choices->addWidget(m_form);
    choices->addWidget(m_size);
    choices->addStretch();
    auto* message = new QHBoxLayout;
    message->setSpacing(8);
    message->addWidget(m_messageIcon);
    message->addWidget(m_message, 1);
    choices->addLayout(message);
    m_form->setFixedWidth(FormWidth);
    m_size->setMaximumWidth(FormWidth);
    auto* upper = new QHBoxLayout;
    upper->setSpacing(16);
    upper->addLayout(choices);
    upper->addWidget(m_preview, 1);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_numbers);
    buttons->addStretch();
    for (QPushButton* button : {m_copy, m_save, close}) {
        buttons->addWidget(button);
    }
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(16, 16, 16, 16);
    all->setSpacing(16);
    all->addLayout(upper, 1);
    all->addLayout(buttons);
    resize(940, 600);
}

void ExportDialog::setRequest(FigureRequest request) {
    m_request = std::move(request);
    refresh();
}

void ExportDialog::refresh() {
    const FigureStyle style = m_form->style();
    const bool isDrawable = !whyNotDrawable(m_request);
    const bool fits = isDrawable && !whyNotFitting(m_request, style);
    m_save->setEnabled(fits);
    m_copy->setEnabled(fits);
    m_numbers->setEnabled(isDrawable);
    m_preview->setFigure(m_request, style);
    m_message->hide();
    m_messageIcon->hide();
    m_size->setText(isDrawable ? sizeText(style) : QString());
}

QString ExportDialog::sizeText(const FigureStyle& style) const {
    const QSizeF size = figureSize(m_request, style);
    const QLocale locale;
    const QString paper =
        tr("On paper: %1 × %2 mm")
            .arg(locale.toString(size.width(), 'f', 1), locale.toString(size.height(), 'f', 1));
    if (m_form->format() != FigureFormat::Png) {
        return paper;
    }
    return paper + tr(", %1 × %2 pixels")
                       .arg(std::lround(size.width() * style.dpi / 25.4))
                       .arg(std::lround(size.height() * style.dpi / 25.4));
}

void ExportDialog::say(const QString& sentence, bool isError) {
    const QIcon icon = style()->standardIcon(isError ? QStyle::SP_MessageBoxWarning
                                                     : QStyle::SP_MessageBoxInformation);
    const int side = style()->pixelMetric(QStyle::PM_SmallIconSize);
    m_messageIcon->setPixmap(icon.pixmap(side, side));
    m_messageIcon->setVisible(true);
    m_message->setText(sentence);
    m_message->setVisible(true);
}

QString ExportDialog::fileStem() const {
    if (m_request.track != nullptr) {
        const QString name = QFileInfo(m_request.track->name).completeBaseName();
        return name + QLatin1Char('-') + kindStem(m_request);
    }
    const bool isOne = m_request.contents.size() == 1;
    return isOne ? m_request.contents.front().name + QLatin1Char('-') + kindStem(m_request)
                 : kindStem(m_request);
}

void ExportDialog::ask(const QString& title, const QString& ending, const QString& filter,
                       bool (ExportDialog::*save)(const QString&)) {
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString folder = QSettings().value(FolderKey, documents).toString();
    auto* dialog = new QFileDialog(this, title, QFileInfo(folder).isDir() ? folder : documents);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(filter);
    dialog->setDefaultSuffix(ending);
    dialog->selectFile(fileStem() + QLatin1Char('.') + ending);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, save](const QString& path) { (this->*save)(path); });
    dialog->open();
}

void ExportDialog::askForFigure() {
    const QString ending = endingOf(m_form->format());
    ask(tr("Save figure"), ending,
        tr("%1 files (*.%2)").arg(ending.toUpper(), ending) + QStringLiteral(";;") +
            tr("Figures (*.svg *.pdf *.png)"),
        &ExportDialog::saveFigure);
}

void ExportDialog::askForNumbers() {
    ask(tr("Save numbers"), QStringLiteral("csv"), tr("CSV files (*.csv)"),
        &ExportDialog::saveNumbers);
}

bool ExportDialog::saveFigure(const QString& path) {
    const FigureFormat format = figureFormatOf(path).value_or(m_form->format());
    if (const auto reason = writeFigure(path, m_request, m_form->style(), format)) {
        say(*reason, true);
        return false;
    }
    m_form->remember();
    QSettings().setValue(FolderKey, QFileInfo(path).absolutePath());
    say(tr("Saved %1").arg(QDir::toNativeSeparators(path)), false);
    return true;
}

bool ExportDialog::saveNumbers(const QString& path) {
    if (const auto reason = writeWhole(path, figureCsv(m_request))) {
        say(*reason, true);
        return false;
    }
    QSettings().setValue(FolderKey, QFileInfo(path).absolutePath());
    say(tr("Saved %1").arg(QDir::toNativeSeparators(path)), false);
    return true;
}

void ExportDialog::copyFigure() {
    m_form->remember();
    QGuiApplication::clipboard()->setMimeData(figureMimeData(m_request, m_form->style()));
    say(tr("Copied as an image and as SVG."), false);
}

} // namespace candor::ui

#include "moc_export_dialog.cpp"
