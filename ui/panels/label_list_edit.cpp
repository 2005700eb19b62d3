// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/label_list_edit.h"

#include <QLabel>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QSet>
#include <QVBoxLayout>

namespace candor::ui {
namespace {

/// Takes a pasted list apart, so that it looks the same however it came.
class ListEdit : public QPlainTextEdit {
protected:
    void insertFromMimeData(const QMimeData* source) override {
        insertPlainText(labelsInText(source->text()).join(QLatin1Char('\n')));
    }
};

QString withoutQuotes(const QString& text) {
    const QString name = text.trimmed();
    const bool isQuoted = name.size() >= 2 && name.front() == name.back() &&
                          (name.front() == u'"' || name.front() == u'\'');
    return isQuoted ? name.sliced(1, name.size() - 2) : name;
}

QStringList trimmedLines(const QString& text) {
    QStringList names;
    for (const QString& line : text.split(QLatin1Char('\n'))) {
        if (!line.trimmed().isEmpty()) {
            names += line.trimmed();
        }
    }
    return names;
}

} // namespace

QStringList labelsInText(const QString& text) {
    static const QRegularExpression part(
        QStringLiteral("\\s*(\"[^\"]*\"|'[^']*'|[^,;\\n]*)\\s*(?:[,;\\n]|$)"));
    QString list = text.trimmed();
    const bool hasBrackets = !list.isEmpty() && QStringLiteral("[({").contains(list.front()) &&
                             QStringLiteral("])}").contains(list.back());
    if (hasBrackets) {
        list = list.sliced(1, list.size() - 2);
    } else if (list.contains(QLatin1Char('\n'))) {
        return trimmedLines(list); // a comma belongs to the name: "Male speech, man speaking"
    }
    QStringList names;
    for (auto match = part.globalMatch(list); match.hasNext();) {
        const QString name = withoutQuotes(match.next().captured(1));
        if (!name.isEmpty()) {
            names += name;
        }
    }
    return names;
}

LabelListEdit::LabelListEdit(QWidget* parent)
    : QWidget(parent), m_text(new ListEdit), m_count(new QLabel) {
    m_text->setTabChangesFocus(true);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setAccessibleName(tr("Classes, one a line"));
    m_text->setToolTip(tr("The names of the network's outputs, one a line, first output first. A "
                          "list with commas can be pasted."));
    m_text->setPlaceholderText(tr("One a line, or paste a list"));
    m_count->setAccessibleName(tr("Number of classes"));
    m_count->setWordWrap(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_text);
    layout->addWidget(m_count);
    setFocusProxy(m_text);
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        refresh();
        Q_EMIT changed();
    });
    refresh();
}

void LabelListEdit::setLabels(const std::vector<std::string>& labels) {
    QStringList lines;
    for (const std::string& label : labels) {
        lines += QString::fromStdString(label);
    }
    m_text->setPlainText(lines.join(QLatin1Char('\n')));
}

std::vector<std::string> LabelListEdit::labels() const {
    std::vector<std::string> labels;
    for (const QString& line : trimmedLines(m_text->toPlainText())) {
        labels.push_back(line.toStdString());
    }
    return labels;
}

QString LabelListEdit::problem() const {
    const QStringList names = trimmedLines(m_text->toPlainText());
    if (names.isEmpty()) {
        return tr("No class is named yet.");
    }
    QSet<QString> seen;
    for (const QString& name : names) {
        if (seen.contains(name)) {
            return tr("\"%1\" stands there twice; every class needs a name of its own.").arg(name);
        }
        seen.insert(name);
    }
    return {};
}

void LabelListEdit::refresh() {
    const auto count = static_cast<int>(trimmedLines(m_text->toPlainText()).size());
    QString words = count == 1 ? tr("1 class") : tr("%Ln classes", nullptr, count);
    if (count > 0 && !problem().isEmpty()) {
        words += QStringLiteral(" · ⚠ ") + problem();
    }
    m_count->setText(words);
}

} // namespace candor::ui

#include "moc_label_list_edit.cpp"
