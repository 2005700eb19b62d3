// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>

QT_FORWARD_DECLARE_CLASS(QPushButton)

namespace candor::ui {

class ArchiveSession;
class ClassButton;

/// The likeliest classes of a file as buttons, the surest first, and a menu of all. The digit of a
/// class is its place among the classes of the model, as in the table, so that a key always means
/// the same class.
class ClassChoices : public QWidget {
    Q_OBJECT

public:
    explicit ClassChoices(const ArchiveSession& archive, QWidget* parent = nullptr);

    static constexpr std::size_t Most = 9; // buttons; the others are in the menu
    static constexpr std::size_t Digits = 9;

    void setTrack(std::optional<std::uint32_t> track); // reads everything anew
    [[nodiscard]] const ClassButton& button(std::size_t rank) const { return *m_buttons[rank]; }

public Q_SLOTS:
    void showMenu();

Q_SIGNALS:
    void chosen(std::size_t index); // of the class

private:
    const ArchiveSession& m_archive;
    std::array<ClassButton*, Most> m_buttons{};
    std::array<std::size_t, Most> m_classes{};
    QPushButton* m_other;
    std::optional<std::uint32_t> m_track;
};

} // namespace candor::ui
