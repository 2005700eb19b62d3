// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figures/figure_request.h"

#include <QDialog>

QT_FORWARD_DECLARE_CLASS(QLabel)
QT_FORWARD_DECLARE_CLASS(QPushButton)

namespace candor::ui {

class FigurePreview;
class FigureStyleForm;

/// Export figure…: how the figure is written, seen live; Save, Copy and the numbers as CSV. What
/// went wrong is said inside the dialog. Last folder and choices are remembered.
class ExportDialog : public QDialog {
    Q_OBJECT

public:
    explicit ExportDialog(FigureRequest request, QWidget* parent = nullptr);
    ~ExportDialog() override;

    /// A newer content of the same figure: after the temperature was moved, or computing ended.
    void setRequest(FigureRequest request);

    /// What Save… and Numbers as CSV… do once a name is chosen. A name's ending decides on the
    /// format when it has a known one. False when it failed; the dialog shows why.
    bool saveFigure(const QString& path);
    bool saveNumbers(const QString& path);
    void copyFigure();

private:
    void build();
    void refresh();
    void askForFigure();
    void askForNumbers();
    void ask(const QString& title, const QString& ending, const QString& filter,
             bool (ExportDialog::*save)(const QString&));
    void say(const QString& sentence, bool isError);
    [[nodiscard]] QString sizeText(const FigureStyle& style) const;
    [[nodiscard]] QString fileStem() const;

    FigureRequest m_request;
    FigureStyleForm* m_form;
    FigurePreview* m_preview;
    QLabel* m_size;
    QLabel* m_messageIcon;
    QLabel* m_message;
    QPushButton* m_save;
    QPushButton* m_copy;
    QPushButton* m_numbers;
};

} // namespace candor::ui
