// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/input_shape_combo.h"

#include <QSignalBlocker>

#include <algorithm>

namespace candor::ui {
namespace {

using Shape = InputShapeCombo::Shape;
constexpr auto N = InputAxis::Batch;
constexpr auto Bands = InputAxis::Bands;
constexpr auto Frames = InputAxis::Frames;
constexpr auto Samples = InputAxis::Samples;
constexpr std::int64_t One = 1;

const std::vector<Shape>& usualShapes(FrontEndKind kind) {
    static const std::vector<Shape> Matrices{{N, One, Bands, Frames}, {N, Bands, Frames},
                                             {N, One, Frames, Bands}, {N, Frames, Bands},
                                             {N, Bands, Frames, One}, {N, Frames, Bands, One}};
    static const std::vector<Shape> Waves{{N, Samples}, {N, One, Samples}, {N, Samples, One}};
    return kind == FrontEndKind::Waveform ? Waves : Matrices;
}

bool isFor(const Shape& shape, FrontEndKind kind) {
    const bool hasSamples =
        std::find(shape.begin(), shape.end(), InputDimension(Samples)) != shape.end();
    return hasSamples == (kind == FrontEndKind::Waveform);
}

QString axisText(InputAxis axis, const std::optional<PatchShape>& patch) {
    switch (axis) {
    case InputAxis::Batch:
        return QStringLiteral("N");
    case InputAxis::Bands:
        return patch ? QString::number(patch->rows) : QStringLiteral("bands");
    case InputAxis::Frames:
        return patch ? QString::number(patch->frames) : QStringLiteral("frames");
    case InputAxis::Samples: // a waveform is one row
        return patch ? QString::number(patch->frames) : QStringLiteral("samples");
    }
    return {};
}

} // namespace

QString inputShapeText(const Shape& shape, const std::optional<PatchShape>& patch) {
    QStringList parts;
    for (const InputDimension& dimension : shape) {
        const auto* axis = std::get_if<InputAxis>(&dimension);
        parts += axis != nullptr ? axisText(*axis, patch)
                                 : QString::number(std::get<std::int64_t>(dimension));
    }
    return QLatin1Char('[') + parts.join(QStringLiteral(", ")) + QLatin1Char(']');
}

InputShapeCombo::InputShapeCombo(QWidget* parent) : QComboBox(parent) {
    setPlaceholderText(tr("Choose the order"));
    rebuild({});
    connect(this, &QComboBox::currentIndexChanged, this, &InputShapeCombo::shapeChanged);
}

void InputShapeCombo::setInputShape(const Shape& shape) {
    const auto& usual = usualShapes(m_kind);
    m_own = std::find(usual.begin(), usual.end(), shape) == usual.end() ? shape : Shape();
    rebuild(shape);
}

InputShapeCombo::Shape InputShapeCombo::inputShape() const {
    return currentIndex() < 0 ? Shape() : m_shapes[static_cast<std::size_t>(currentIndex())];
}

void InputShapeCombo::setPatch(FrontEndKind kind, const std::optional<PatchShape>& patch) {
    if (kind == m_kind && patch == m_patch) {
        return;
    }
    m_kind = kind;
    m_patch = patch;
    const Shape before = inputShape();
    rebuild(before);
    if (inputShape() != before) {
        Q_EMIT shapeChanged();
    }
}

void InputShapeCombo::rebuild(const Shape& chosen) {
    const QSignalBlocker quiet(this);
    m_shapes = usualShapes(m_kind);
    if (!m_own.empty() && isFor(m_own, m_kind) &&
        std::find(m_shapes.begin(), m_shapes.end(), m_own) == m_shapes.end()) {
        m_shapes.push_back(m_own);
    }
    clear();
    for (const Shape& shape : m_shapes) {
        const QString axes = inputShapeText(shape);
        addItem(m_patch ? axes + QStringLiteral(" = ") + inputShapeText(shape, m_patch) : axes);
    }
    const auto found = std::find(m_shapes.begin(), m_shapes.end(), chosen);
    setCurrentIndex(found == m_shapes.end() ? -1 : static_cast<int>(found - m_shapes.begin()));
}

} // namespace candor::ui

#include "moc_input_shape_combo.cpp"
