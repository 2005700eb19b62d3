// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <cstdint>
#include <optional>

QT_FORWARD_DECLARE_CLASS(QLabel)

namespace candor::ui {

class ArchiveSession;
class ElidedLabel;

/// The tag of one file before and after: what stands there now, and what was accepted for it.
class TagPreview : public QWidget {
    Q_OBJECT

public:
    explicit TagPreview(const ArchiveSession& session, QWidget* parent = nullptr);

    void setTrack(std::optional<std::uint32_t> track);
    [[nodiscard]] QString before() const;
    [[nodiscard]] QString after() const;

private:
    void showTags();

    const ArchiveSession& m_session;
    QLabel* m_field;
    ElidedLabel* m_before;
    ElidedLabel* m_after;
    std::optional<std::uint32_t> m_track;
};

} // namespace candor::ui
