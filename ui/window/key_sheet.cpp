// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/key_sheet.h"

#include "window/window_actions.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QStringList>
#include <QVBoxLayout>

#include <utility>

namespace candor::ui {
namespace {

using Line = std::pair<QString, QString>; // key, what it does

QString withoutMnemonic(QString text) {
    text.remove(QLatin1Char('&'));
    return text.endsWith(QStringLiteral("…")) ? text.chopped(1) : text;
}

QLabel* makeTable(const QString& heading, const QList<Line>& lines) {
    QString text = QStringLiteral("<h4>%1</h4><table cellpadding=\"3\">").arg(heading);
    for (const auto& [key, meaning] : lines) {
        text += QStringLiteral("<tr><td><b>%1</b>&nbsp;&nbsp;</td><td>%2</td></tr>")
                    .arg(key.toHtmlEscaped(), meaning.toHtmlEscaped());
    }
    auto* label = new QLabel(text + QStringLiteral("</table>"));
    label->setTextFormat(Qt::RichText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    label->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    return label;
}

} // namespace

KeySheet::KeySheet(const WindowActions& actions, QWidget* parent) : QDialog(parent) {
    setWindowTitle(tr("Keys"));
    QList<Line> menus;
    for (const QAction* action : actions.withKeys()) {
        QStringList keys;
        for (const QKeySequence& key : action->shortcuts()) {
            keys << key.toString(QKeySequence::NativeText);
        }
        menus << Line(keys.join(QStringLiteral(", ")), withoutMnemonic(action->text()));
    }
    const QList<Line> views{
        {tr("Ctrl+1 … Ctrl+9"), tr("Show that data set")},
        {tr("← →"), tr("Diagram: next bucket, or move T by 0.01")},
        {tr("Page Up, Page Down"), tr("Move T by 0.1")},
        {tr("Enter, Space"), tr("Select the files of a bucket or cell")},
        {tr("J, K"), tr("One file: next, previous")},
        {tr("1 … 9"), tr("Archive: choose that class for the selected files")},
        {tr("↑ ↓ → ←"), tr("Review: accept, reject, next (skips what is open), previous")},
        {tr("Esc"), tr("Review: back to all files")},
        {tr("Shift+← →"), tr("Archive: move the line by 0.1 %")},
        {tr("Space"), tr("Member: into the ensemble, or out of it")},
        {tr("Delete"), tr("List of data sets: close it")},
        {tr("Tab, Shift+Tab"), tr("Next, previous control")},
    };
    auto* columns = new QHBoxLayout;
    columns->setSpacing(32);
    columns->addWidget(makeTable(tr("Window"), menus));
    columns->addWidget(makeTable(tr("Diagrams and tables"), views));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* page = new QVBoxLayout(this);
    page->addLayout(columns);
    page->addWidget(buttons);
}

} // namespace candor::ui

#include "moc_key_sheet.cpp"
