// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>
#include <QStringList>

namespace candor::ui {

/// The files opened last, newest first, at most ten; remembered from one start to the next. Files
/// that are gone are left out.
class RecentFiles : public QObject {
    Q_OBJECT

public:
    explicit RecentFiles(QObject* parent = nullptr);

    [[nodiscard]] QStringList paths() const;
    void add(const QString& path);
    void clear();

Q_SIGNALS:
    void changed();
};

} // namespace candor::ui
