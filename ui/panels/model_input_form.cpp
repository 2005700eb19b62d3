// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/model_input_form.h"

#include "features/feature_extractor.h"
#include "features/front_end_presets.h"

#include "panels/front_end_form.h"
#include "panels/input_shape_combo.h"
#include "text/front_end_text.h"
#include "text/utf8_text.h"

#include <QFormLayout>
#include <QGroupBox>
#include <QLabel>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>
#include <stdexcept>

namespace candor::ui {
namespace {

constexpr std::chrono::milliseconds TypingPause{120};
constexpr std::size_t MostBands = 16384; // more would take memory, not describe a network
constexpr std::size_t LargestTransform = 262144;

bool isFrontEndKey(const std::string& key) {
    return key.rfind("front_end", 0) == 0;
}

} // namespace

ModelInputForm::ModelInputForm(const ModelDescription& description,
                               const std::vector<std::string>& missing, QWidget* parent)
    : QWidget(parent), m_plan(description.patches), m_planFields([this] { onPlan(); }),
      m_presets(new QComboBox), m_words(new QLabel), m_shape(new InputShapeCombo),
      m_unfold(new QToolButton), m_more(new QWidget), m_frontEnd(new FrontEndForm) {
    build();
    m_frontEnd->setFrontEnd(description.frontEnd);
    m_planFields.show(m_plan);
    m_shape->setPatch(description.frontEnd.kind, {});
    m_shape->setInputShape(description.inputShape);
    if (std::any_of(missing.begin(), missing.end(), isFrontEndKey)) {
        m_presets->setCurrentIndex(-1);
    } else {
        showPreset();
    }
    if (std::find(missing.begin(), missing.end(), "patch_seconds") != missing.end()) {
        const QSignalBlocker quiet(m_seconds);
        m_seconds->setValue({});
    }
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &ModelInputForm::settle);
    connect(m_presets, &QComboBox::activated, this, &ModelInputForm::onPreset);
    connect(m_frontEnd, &FrontEndForm::changed, this, &ModelInputForm::onFrontEnd);
    connect(m_shape, &InputShapeCombo::shapeChanged, this, &ModelInputForm::onEdited);
    connect(m_unfold, &QToolButton::toggled, this, &ModelInputForm::unfold);
    settle();
}

void ModelInputForm::build() {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    auto* form = new QFormLayout;
    form->setSpacing(8);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    for (const FrontEndPreset& preset : frontEndPresets()) {
        m_presets->addItem(utf8Text(preset.title), utf8Text(preset.name));
        m_presets->setItemData(m_presets->count() - 1, utf8Text(preset.source), Qt::ToolTipRole);
    }
    m_presets->addItem(tr("Own settings"));
    m_presets->setPlaceholderText(tr("Choose what the network hears"));
    m_presets->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_presets->setMinimumContentsLength(28);
    addFormRow({form, tr("F&ront end:"),
                tr("What is computed from the sound before the network sees it. Those of known "
                   "systems have names and set the patches too; own settings are below.")},
               m_presets);
    m_words->setWordWrap(true);
    m_words->setAccessibleName(tr("The front end in words"));
    form->addRow(m_words);
    addPatchFields(form);
    addFormRow({form, tr("Input or&der:"),
                tr("How the numbers of a patch are arranged in the tensor. N is the number of "
                   "patches that go in together.")},
               m_shape);
    layout->addLayout(form);
    m_unfold->setText(tr("E&very setting of the front end"));
    m_unfold->setToolTip(tr("Show or hide the settings one by one: rate, frames, bands, "
                            "compression, and finer points of the patches."));
    m_unfold->setCheckable(true);
    m_unfold->setAutoRaise(true);
    m_unfold->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    layout->addWidget(m_unfold);
    auto* more = new QVBoxLayout(m_more);
    more->setContentsMargins(0, 0, 0, 0);
    more->setSpacing(12);
    more->addWidget(m_frontEnd);
    auto* details = new QGroupBox(tr("Patches"));
    addPatchDetails(new QFormLayout(details));
    more->addWidget(details);
    layout->addWidget(m_more);
    layout->addStretch();
    unfold(false);
}

void ModelInputForm::addPatchFields(QFormLayout* form) {
    constexpr NumberEdit::Range Lengths{1e-3, 3600.0}; // seconds
    m_seconds = m_planFields.addNumber(
        {form, tr("&Patch (s):"), tr("How much of a file the network sees at once, in seconds.")},
        [](auto& p) -> auto& { return p.seconds; }, Lengths);
    m_hop = m_planFields.addNumber(
        {form, tr("Patch &hop (s):"),
         tr("From the beginning of one patch to that of the next, in seconds; as long as the "
            "patch for patches that touch.")},
        [](auto& p) -> auto& { return p.hopSeconds; }, Lengths);
    m_planFields.addChoice(
        {form, tr("&Last patch:"),
         tr("What becomes of a rest at the end that does not fill a patch.")},
        [](auto& p) -> auto& { return p.last; },
        std::vector<std::pair<QString, LastPatch>>{{tr("filled up with silence"), LastPatch::Pad},
                                                   {tr("left out"), LastPatch::Drop}});
    m_planFields
        .addCount(
            {form, tr("&Up to:"),
             tr("So many patches of a file, from its start; 0 for "
                "all of it.")},
            [](auto& p) -> auto& { return p.maxPatches; }, 0)
        ->setSpecialValueText(tr("all patches"));
}

void ModelInputForm::addPatchDetails(QFormLayout* form) {
    const auto isSpectrogram = [](const PatchPlan& plan) {
        return plan.patching == Patching::Spectrogram;
    };
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_planFields.addChoice(
        {form, tr("Cut from:"),
         tr("The sound: each patch is transformed by itself. The spectrogram: the whole file is "
            "transformed, and patches are cut from that.")},
        [](auto& p) -> auto& { return p.patching; },
        std::vector<std::pair<QString, Patching>>{{tr("the sound"), Patching::Signal},
                                                  {tr("the spectrogram"), Patching::Spectrogram}});
    m_planFields
        .addCount(
            {form, tr("Frames a patch:"), tr("Exactly so many, whatever the seconds say.")},
            [](auto& p) -> auto& { return p.frames; }, 0, isSpectrogram)
        ->setSpecialValueText(tr("from the seconds"));
    m_planFields
        .addCount(
            {form, tr("Frames of a hop:"),
             tr("From one patch to the next, whatever the seconds say.")},
            [](auto& p) -> auto& { return p.hopFrames; }, 0, isSpectrogram)
        ->setSpecialValueText(tr("from the seconds"));
    m_planFields.addNumber(
        {form, tr("Silence before (s):"),
         tr("Seconds put before the file: OpenL3 centres its first patch on the start, with 0.5.")},
        [](auto& p) -> auto& { return p.leadIn; }, {0.0, 60.0});
}

void ModelInputForm::unfold(bool open) {
    m_more->setVisible(open);
    m_unfold->setArrowType(open ? Qt::DownArrow : Qt::RightArrow);
}

void ModelInputForm::onPreset(int index) {
    const QString name = m_presets->itemData(index).toString();
    if (const FrontEndPreset* preset = findPreset(name.toStdString())) {
        m_frontEnd->setFrontEnd(preset->frontEnd);
        m_plan = preset->patches;
        m_planFields.show(m_plan);
    } else {
        m_unfold->setChecked(true);
    }
    settle();
}

void ModelInputForm::onFrontEnd() {
    showPreset();
    onEdited();
}

/// Patches that touch go on touching when their length changes.
void ModelInputForm::onPlan() {
    const PatchPlan before = m_plan;
    m_plan = m_planFields.filled(m_plan);
    if (m_plan.seconds != before.seconds && before.hopSeconds == before.seconds) {
        m_plan.hopSeconds = m_plan.seconds;
        const QSignalBlocker quiet(m_hop);
        m_hop->setValue(m_plan.hopSeconds);
    }
    m_planFields.enable(m_plan);
    onEdited();
}

void ModelInputForm::onEdited() {
    m_pause.start(TypingPause);
}

/// Several presets may share a front end; the patches tell them apart.
const FrontEndPreset* ModelInputForm::matchingPreset() const {
    const FrontEndPreset* match = nullptr;
    for (const FrontEndPreset& preset : frontEndPresets()) {
        const bool isSame = preset.frontEnd == m_frontEnd->frontEnd();
        if (isSame && (match == nullptr || preset.patches == m_plan)) {
            match = &preset;
        }
    }
    return match;
}

void ModelInputForm::showPreset() {
    const FrontEndPreset* preset = matchingPreset();
    const int own = m_presets->count() - 1;
    m_presets->setCurrentIndex(
        preset == nullptr ? own : static_cast<int>(preset - frontEndPresets().data()));
}

void ModelInputForm::settle() {
    m_pause.stop();
    const FrontEnd& frontEnd = m_frontEnd->frontEnd();
    m_patch.reset();
    m_reason = whyTooLarge();
    if (m_reason.isEmpty()) {
        try {
            m_patch = patchShape(FeatureExtractor(frontEnd), m_plan);
        } catch (const std::invalid_argument& contradiction) {
            m_reason = QString::fromUtf8(contradiction.what());
        }
    }
    if (m_patch && m_patch->values() == 0) {
        m_patch.reset();
        m_reason = tr("A patch is too short for a single frame; make it longer.");
    }
    m_shape->setPatch(frontEnd.kind, m_presets->currentIndex() < 0 ? std::nullopt : m_patch);
    QString words = frontEndText(frontEnd) + QStringLiteral(" · ") + patchText(m_plan);
    QString tip;
    if (const FrontEndPreset* preset = matchingPreset(); preset != nullptr) {
        words += QLatin1Char('\n') + utf8Text(preset->source);
        tip = preset->choices.empty() ? QString() : tr("Ours: %1.").arg(utf8Text(preset->choices));
    }
    m_words->setToolTip(tip);
    m_words->setText(m_presets->currentIndex() < 0 ? QString() : words);
    m_words->setVisible(!m_words->text().isEmpty());
    setRowNeeded(*m_presets, m_presets->currentIndex() < 0);
    setRowNeeded(*m_seconds, m_seconds->text().trimmed().isEmpty());
    setRowNeeded(*m_shape, m_shape->currentIndex() < 0);
    Q_EMIT changed();
}

QString ModelInputForm::whyTooLarge() const {
    const FrontEnd& frontEnd = m_frontEnd->frontEnd();
    if (frontEnd.fftSize > LargestTransform) {
        return tr("Transforms of more than %1 samples cannot be described here.")
            .arg(LargestTransform);
    }
    if (std::max(frontEnd.bands, frontEnd.cepstral.coefficients) > MostBands) {
        return tr("More than %1 bands cannot be described here.").arg(MostBands);
    }
    return {};
}

ModelDescription ModelInputForm::filled(ModelDescription description) const {
    description.frontEnd = m_frontEnd->frontEnd();
    description.patches = m_plan;
    description.inputShape = m_shape->inputShape();
    return description;
}

std::optional<FormProblem> ModelInputForm::problem() const {
    if (m_presets->currentIndex() < 0) {
        return FormProblem{m_presets,
                           tr("Choose the front end that the network was trained with.")};
    }
    for (QWidget* wrong : {m_planFields.firstWrong(), m_frontEnd->firstWrong()}) {
        if (wrong != nullptr) {
            return FormProblem{wrong,
                               tr("%1: this is no number in range.").arg(wrong->accessibleName())};
        }
    }
    if (!m_patch) {
        return FormProblem{m_unfold, m_reason};
    }
    if (m_shape->currentIndex() < 0) {
        return FormProblem{m_shape, tr("Choose the order of the network's input.")};
    }
    return std::nullopt;
}

} // namespace candor::ui

#include "moc_model_input_form.cpp"
