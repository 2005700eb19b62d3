// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/explore_values.h"
#include "tasks/tracks_snapshot.h"

#include <QObject>

#include <cstddef>
#include <memory>
#include <thread>

QT_FORWARD_DECLARE_CLASS(QTimer)

namespace candor::ui {

class CalibrationSession;
class ListenSession;
class ListenUpdates;

/// Makes a data set of Explore out of the tracks that were heard: by itself once there are labels,
/// anew every ten seconds while more are heard, and at the end. A data set that the user closes
/// stays closed until other models run or it is asked for. GUI thread; the table is put together in
/// a thread of its own.
class TracksDataSet : public QObject {
    Q_OBJECT

public:
    TracksDataSet(ListenSession& listen, const ListenUpdates& updates, CalibrationSession& explore,
                  QObject* parent = nullptr);
    ~TracksDataSet() override;

    /// Opens it in Explore, labels or not, and shows it there.
    void show();
    [[nodiscard]] DataSetId id() const { return m_id; }

Q_SIGNALS:
    void shown();
    void failed(const QString& reason); // English

private:
    void takeResults();
    void renew();
    void take(const std::shared_ptr<const LogitsTable>& table);

    ListenSession& m_listen;
    const ListenUpdates& m_updates;
    CalibrationSession& m_explore;
    QTimer* m_pause;
    DataSetId m_id = NoDataSet;
    std::size_t m_filesShown = 0; // in the data set
    std::size_t m_labelsShown = 0;
    bool m_closed = false; // by the user
    bool m_running = false;
    bool m_again = false;  // something came while a table was put together
    bool m_wanted = false; // to be shown when it is there
    std::jthread m_thread; // last: joined before the rest goes
};

} // namespace candor::ui
