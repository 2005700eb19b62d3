// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/spectrogram.h"

#include <QWidget>

QT_FORWARD_DECLARE_CLASS(QBoxLayout)
QT_FORWARD_DECLARE_CLASS(QComboBox)
QT_FORWARD_DECLARE_CLASS(QLabel)
QT_FORWARD_DECLARE_CLASS(QToolButton)

namespace candor::ui {

class ElidedLabel;

/// The row above the plots of one file: play, where the player is, what was predicted; scale, zoom
/// and export. Becomes two rows where it is narrow.
class TrackHeading : public QWidget {
    Q_OBJECT

public:
    explicit TrackHeading(QWidget* parent = nullptr);

    void setPlaying(bool playing);
    /// Why the button is dead; empty: it is not.
    void setUnplayable(const QString& sentence);
    void setPlace(double second, double whole);
    void setOutcome(const QString& outcome);
    [[nodiscard]] QString outcome() const;
    void setExportable(bool exportable);

Q_SIGNALS:
    void toggleWanted();
    void zoomInWanted();
    void zoomOutWanted();
    void wholeWanted();
    void exportWanted();
    void spacingChosen(candor::ui::FrequencySpacing spacing);

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QToolButton* makeButton(const QString& text, const QString& name, const QString& toolTip,
                            void (TrackHeading::*signal)());
    QWidget* makeStatus();
    QWidget* makeTools();

    QBoxLayout* m_layout;
    QToolButton* m_play = nullptr;
    QToolButton* m_export = nullptr;
    QLabel* m_place = nullptr;
    ElidedLabel* m_outcome = nullptr;
    QComboBox* m_spacing = nullptr;
    QString m_unplayable;
    bool m_isPlaying = false;
};

} // namespace candor::ui
