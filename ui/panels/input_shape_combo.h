// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "features/front_end.h"
#include "features/patch_source.h"
#include "inference/model_description.h"

#include <QComboBox>

#include <optional>
#include <vector>

namespace candor::ui {

/// The order of the tensor's dimensions, from the usual ones and that of the model, each with the
/// numbers that the front end and the patches make of it: "[N, 1, bands, frames] = [N, 1, 64, 63]".
class InputShapeCombo : public QComboBox {
    Q_OBJECT

public:
    using Shape = std::vector<InputDimension>;

    explicit InputShapeCombo(QWidget* parent = nullptr);

    /// An empty shape is none: the combo asks for one.
    void setInputShape(const Shape& shape);
    [[nodiscard]] Shape inputShape() const; // empty: none chosen
    /// Offers what fits the kind and shows the numbers, where they are known.
    void setPatch(FrontEndKind kind, const std::optional<PatchShape>& patch);

Q_SIGNALS:
    void shapeChanged(); // by a person, or because the kind ruled the choice out

private:
    void rebuild(const Shape& chosen);

    FrontEndKind m_kind = FrontEndKind::LogMel;
    std::optional<PatchShape> m_patch;
    Shape m_own; // the model's, when it is none of the usual ones
    std::vector<Shape> m_shapes;
};

/// "[N, 1, bands, frames]", or with the numbers of a patch "[N, 1, 64, 63]".
[[nodiscard]] QString inputShapeText(const std::vector<InputDimension>& shape,
                                     const std::optional<PatchShape>& patch = {});

} // namespace candor::ui
