// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/figure_style_form.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QLabel>
#include <QSettings>
#include <QSignalBlocker>
#include <QSpinBox>

#include <array>

namespace candor::ui {
namespace {

struct Preset {
    double width;
    double height; // 0: natural
    double fontSize;
};
constexpr std::array Presets{Preset{84.0, 0.0, 8.0}, Preset{174.0, 0.0, 8.0},
                             Preset{254.0, 143.0, 16.0}};
const QString Group = QStringLiteral("export/");

QDoubleSpinBox* millimetreBox(double smallest, double largest) {
    auto* box = new QDoubleSpinBox;
    box->setRange(smallest, largest);
    box->setDecimals(1);
    box->setSuffix(QStringLiteral(" mm"));
    box->setAccelerated(true);
    return box;
}

} // namespace

FigureStyleForm::FigureStyleForm(QWidget* parent)
    : QWidget(parent), m_preset(new QComboBox), m_format(new QComboBox),
      m_width(millimetreBox(10.0, 2000.0)), m_height(millimetreBox(0.0, 2000.0)),
      m_dpi(new QSpinBox), m_fontSize(new QDoubleSpinBox), m_look(new QComboBox),
      m_title(new QCheckBox(tr("T&itle"))), m_legend(new QCheckBox(tr("&Legend"))),
      m_caption(new QCheckBox(tr("C&aption: what was counted"))) {
    auto* form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setSpacing(8);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    buildSize(*form);
    buildLooks(*form);
    recall();
    for (auto* box : {m_width, m_height, m_fontSize}) {
        connect(box, &QDoubleSpinBox::valueChanged, this, &FigureStyleForm::onChanged);
    }
    for (auto* box : {m_format, m_look}) {
        connect(box, &QComboBox::currentIndexChanged, this, &FigureStyleForm::onChanged);
    }
    for (auto* box : {m_title, m_legend, m_caption}) {
        connect(box, &QCheckBox::toggled, this, &FigureStyleForm::onChanged);
    }
    connect(m_dpi, &QSpinBox::valueChanged, this, &FigureStyleForm::onChanged);
    connect(m_preset, &QComboBox::activated, this, &FigureStyleForm::applyPreset);
    onChanged();
}

void FigureStyleForm::addChoice(QFormLayout& form, const QString& label, QWidget* control,
                                const QString& toolTip) {
    form.addRow(label, control); // makes the control the label's buddy
    control->setToolTip(toolTip);
    control->setAccessibleName(QString(label).remove(QLatin1Char('&')).remove(QLatin1Char(':')));
    control->setAccessibleDescription(toolTip);
}

void FigureStyleForm::buildSize(QFormLayout& form) {
    m_format->addItem(tr("SVG: vectors, to edit"), static_cast<int>(FigureFormat::Svg));
    m_format->addItem(tr("PDF: vectors, for LaTeX"), static_cast<int>(FigureFormat::Pdf));
    m_format->addItem(tr("PNG: an image"), static_cast<int>(FigureFormat::Png));
    addChoice(form, tr("&Format:"), m_format,
              tr("SVG (for Inkscape and the web) and PDF stay sharp at every size and keep their "
                 "text as text; PNG is an image of so many dots."));
    m_preset->addItems({tr("Single column, 84 mm"), tr("Double column, 174 mm"),
                        tr("Slide, 254 × 143 mm"), tr("Own size")});
    addChoice(form, tr("&Preset:"), m_preset,
              tr("Usual sizes of a paper's columns and of a slide; sets width, height and font "
                 "size."));
    addChoice(form, tr("&Width:"), m_width, tr("Width on paper, exactly."));
    m_height->setSpecialValueText(tr("as the figure needs"));
    addChoice(form, tr("&Height:"), m_height, tr("Height on paper; 0 leaves it to the figure."));
    m_dpi->setRange(30, 2400);
    m_dpi->setSingleStep(50);
    m_dpi->setSuffix(tr(" dpi"));
    addChoice(form, tr("&Resolution:"), m_dpi,
              tr("Dots per inch of a PNG, written into the file. Journals ask for 300 to 600."));
}

void FigureStyleForm::buildLooks(QFormLayout& form) {
    m_fontSize->setRange(4.0, 48.0);
    m_fontSize->setDecimals(1);
    m_fontSize->setSingleStep(0.5);
    m_fontSize->setSuffix(tr(" pt"));
    addChoice(form, tr("Font si&ze:"), m_fontSize,
              tr("Size of the axis labels on paper; lines and gaps grow with it."));
    m_look->addItems({tr("Light, for paper"), tr("Dark, for slides")});
    addChoice(form, tr("Loo&k:"), m_look, tr("Dark on white paper, or light on a dark slide."));
    const auto addPart = [&](QCheckBox* box, const QString& label, const QString& toolTip) {
        form.addRow(label, box);
        box->setToolTip(toolTip);
        box->setAccessibleName(QString(box->text()).remove(QLatin1Char('&')));
        box->setAccessibleDescription(toolTip);
    };
    addPart(m_title, tr("Parts:"),
            tr("The data set's name, the decisions and the temperature, above the figure."));
    addPart(m_legend, {}, tr("Which line is which, with the lines as they are drawn."));
    addPart(m_caption, {},
            tr("A small line: decisions, buckets, filter, temperature and its origin, files."));
}

void FigureStyleForm::applyPreset(int preset) {
    if (preset >= static_cast<int>(Presets.size())) {
        return; // own size: what is there
    }
    const Preset& chosen = Presets[static_cast<std::size_t>(preset)];
    {
        const QSignalBlocker width(m_width);
        const QSignalBlocker height(m_height);
        const QSignalBlocker fontSize(m_fontSize);
        m_width->setValue(chosen.width);
        m_height->setValue(chosen.height);
        m_fontSize->setValue(chosen.fontSize);
    }
    onChanged();
}

void FigureStyleForm::onChanged() {
    int preset = static_cast<int>(Presets.size()); // own size
    for (std::size_t i = 0; i < Presets.size(); ++i) {
        if (Presets[i].width == m_width->value() && Presets[i].height == m_height->value()) {
            preset = static_cast<int>(i);
        }
    }
    m_preset->setCurrentIndex(preset);
    m_dpi->setEnabled(format() == FigureFormat::Png);
    Q_EMIT changed();
}

FigureFormat FigureStyleForm::format() const {
    return static_cast<FigureFormat>(m_format->currentData().toInt());
}

FigureStyle FigureStyleForm::style() const {
    FigureStyle style;
    style.width = m_width->value();
    style.height = m_height->value() < 10.0 ? 0.0 : m_height->value();
    style.dpi = m_dpi->value();
    style.fontSize = m_fontSize->value();
    style.dark = m_look->currentIndex() == 1;
    style.title = m_title->isChecked();
    style.legend = m_legend->isChecked();
    style.caption = m_caption->isChecked();
    return style;
}

void FigureStyleForm::remember() const {
    QSettings settings;
    const FigureStyle now = style();
    settings.setValue(Group + QStringLiteral("format"), m_format->currentIndex());
    settings.setValue(Group + QStringLiteral("width"), now.width);
    settings.setValue(Group + QStringLiteral("height"), now.height);
    settings.setValue(Group + QStringLiteral("dpi"), now.dpi);
    settings.setValue(Group + QStringLiteral("fontSize"), now.fontSize);
    settings.setValue(Group + QStringLiteral("dark"), now.dark);
    settings.setValue(Group + QStringLiteral("title"), now.title);
    settings.setValue(Group + QStringLiteral("legend"), now.legend);
    settings.setValue(Group + QStringLiteral("caption"), now.caption);
}

void FigureStyleForm::recall() {
    const QSettings settings;
    const FigureStyle fresh;
    const auto value = [&](const char* key, const QVariant& otherwise) {
        return settings.value(Group + QLatin1String(key), otherwise);
    };
    m_format->setCurrentIndex(qBound(0, value("format", 0).toInt(), m_format->count() - 1));
    m_width->setValue(value("width", fresh.width).toDouble());
    m_height->setValue(value("height", fresh.height).toDouble());
    m_dpi->setValue(value("dpi", fresh.dpi).toInt());
    m_fontSize->setValue(value("fontSize", fresh.fontSize).toDouble());
    m_look->setCurrentIndex(value("dark", fresh.dark).toBool() ? 1 : 0);
    m_title->setChecked(value("title", fresh.title).toBool());
    m_legend->setChecked(value("legend", fresh.legend).toBool());
    m_caption->setChecked(value("caption", fresh.caption).toBool());
}

} // namespace candor::ui

#include "moc_figure_style_form.cpp"
