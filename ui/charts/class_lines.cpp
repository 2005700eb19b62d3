// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/class_lines.h"

#include "charts/plot_palette.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace candor::ui {
namespace {

struct ClassLines {
    Q_DECLARE_TR_FUNCTIONS(ClassLines)
};

constexpr std::size_t NamedClasses = 5;

struct Look {
    QRgb onLight;
    QRgb onDark;
    ClassDash dash;
};
/// Okabe and Ito; the dark ones lightened where they would drown. Neighbours differ in dash.
constexpr std::array<Look, 6> Looks{{{0xff0072b2, 0xff56b4e9, ClassDash::Solid},
                                     {0xffd55e00, 0xfff08a3c, ClassDash::Dashed},
                                     {0xff009e73, 0xff2fc69b, ClassDash::Dotted},
                                     {0xffb5609b, 0xffdf9cc6, ClassDash::Solid},
                                     {0xffc08400, 0xfff0c04a, ClassDash::Dashed},
                                     {0xff56879e, 0xff9fd4ee, ClassDash::Dotted}}};

QString lineText(const TrackPosteriors& posteriors, std::size_t label) {
    const QString name = posteriors.classes[static_cast<qsizetype>(label)];
    const bool isPredicted = label == posteriors.winner;
    if (posteriors.isTrue(label)) {
        return isPredicted ? ClassLines::tr("%1, predicted and true").arg(name)
                           : ClassLines::tr("%1, true").arg(name);
    }
    return isPredicted ? ClassLines::tr("%1, predicted").arg(name) : name;
}

/// The bars say right in blue and wrong in orange; the lines of these two must not swap them.
const Look& lookOf(const TrackPosteriors& posteriors, std::size_t place) {
    return Looks[posteriors.isWrong() && place < 2 ? 1 - place : place];
}

/// Collects points, and starts a new polygon where patches do not touch.
class Steps {
public:
    void add(double from, double to, double lowest, double highest) {
        constexpr double Touching = 1e-6; // s
        if (m_lines.empty() || from > m_end + Touching) {
            m_lines.emplace_back();
        }
        m_lines.back() << QPointF(from, highest);
        if (lowest < highest) {
            m_lines.back() << QPointF(from, lowest);
        }
        m_lines.back() << QPointF(to, lowest);
        m_end = to;
    }
    std::vector<QPolygonF> take() { return std::move(m_lines); }

private:
    std::vector<QPolygonF> m_lines;
    double m_end = 0.0;
};

} // namespace

std::vector<ClassLine> classLines(const TrackPosteriors& posteriors, bool dark) {
    const PlotPalette palette = dark ? PlotPalette::dark() : PlotPalette::light();
    std::vector<ClassLine> lines;
    std::vector<ClassLine> others;
    std::size_t trueLeft = posteriors.trueClasses.size();
    for (const std::size_t label : classesByPosterior(posteriors)) {
        // Room is kept for true classes that come late in the order.
        const bool isTrue = posteriors.isTrue(label);
        trueLeft -= isTrue ? 1 : 0;
        const std::size_t most =
            isTrue ? Looks.size() : NamedClasses - std::min(NamedClasses - 1, trueLeft);
        if (lines.size() < most) {
            const Look& look = lookOf(posteriors, lines.size());
            lines.push_back({label, lineText(posteriors, label),
                             QColor(dark ? look.onDark : look.onLight), look.dash});
        } else {
            others.push_back({label, {}, palette.member, ClassDash::Solid});
        }
    }
    lines.insert(lines.end(), others.begin(), others.end());
    return lines;
}

QString lineWidthText(const TrackPosteriors& posteriors) {
    return posteriors.members.size() < 2
               ? QString()
               : ClassLines::tr("thick: ensemble of %1, thin: its members")
                     .arg(posteriors.members.size());
}

std::vector<QPolygonF> stepLines(const std::vector<PatchSpan>& patches,
                                 const std::function<double(std::size_t)>& value,
                                 const TimeRange& range, double finest) {
    Steps steps;
    auto first =
        std::lower_bound(patches.begin(), patches.end(), range.from,
                         [](const PatchSpan& patch, double second) { return patch.to <= second; });
    for (auto patch = first; patch != patches.end() && patch->from < range.to;) {
        const double from = std::max(range.from, patch->from);
        double lowest = value(static_cast<std::size_t>(patch - patches.begin()));
        double highest = lowest;
        double to = patch->to;
        for (++patch; patch != patches.end() && patch->to - from < finest; ++patch) {
            const double next = value(static_cast<std::size_t>(patch - patches.begin()));
            lowest = std::min(lowest, next);
            highest = std::max(highest, next);
            to = patch->to;
        }
        steps.add(from, std::min(range.to, to), lowest, highest);
    }
    return steps.take();
}

} // namespace candor::ui
