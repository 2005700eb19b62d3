// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QPainterPath>
#include <QRectF>
#include <QRegularExpression>
#include <QString>
#include <QTransform>
#include <QXmlStreamReader>

#include <vector>

// Reads what QSvgGenerator writes: flat groups that carry pen, brush, font and transform.
namespace svg {

struct Element {
    QString name;   // path, polyline, text, image …
    QString stroke; // "#a6a6a6" or "none"
    QString fill;
    QString text;
    QString family;              // of text
    double size = 0.0;           // of text, in units
    double width = 0.0;          // of the stroke
    std::vector<QPointF> points; // in the view box
};

struct Document {
    bool wellFormed = false;
    QString width; // "84mm"
    QString height;
    QRectF viewBox;
    std::vector<Element> elements;

    int count(const QString& name) const {
        int found = 0;
        for (const Element& element : elements) {
            found += element.name == name ? 1 : 0;
        }
        return found;
    }
    int strokesOf(const QString& colour) const {
        int found = 0;
        for (const Element& element : elements) {
            found += element.stroke == colour && element.name == QLatin1String("path") ? 1 : 0;
        }
        return found;
    }
    /// Also across the ends of lines.
    bool says(const QString& words) const {
        QString all;
        for (const Element& element : elements) {
            all += element.text + QLatin1Char(' ');
        }
        return all.contains(words);
    }
};

inline std::vector<double> numbersOf(const QString& text) {
    static const QRegularExpression number(QStringLiteral("-?\\d+(?:\\.\\d+)?(?:e[-+]?\\d+)?"));
    std::vector<double> values;
    for (auto match = number.globalMatch(text); match.hasNext();) {
        values.push_back(match.next().captured().toDouble());
    }
    return values;
}

inline QTransform transformOf(const QString& text) {
    const std::vector<double> v = numbersOf(text);
    return v.size() == 6 ? QTransform(v[0], v[1], v[2], v[3], v[4], v[5]) : QTransform();
}

inline Element elementOf(const QXmlStreamReader& xml, const QXmlStreamAttributes& group) {
    const QTransform transform = transformOf(group.value("transform").toString());
    const auto own = xml.attributes();
    const auto value = [&](const char* name) {
        const QLatin1String key(name);
        return (own.hasAttribute(key) ? own.value(key) : group.value(key)).toString();
    };
    Element element{.name = xml.name().toString(),
                    .stroke = value("stroke"),
                    .fill = value("fill"),
                    .text = {},
                    .family = value("font-family"),
                    .size = value("font-size").toDouble(),
                    .width = value("stroke-width").toDouble(),
                    .points = {}};
    std::vector<double> numbers = numbersOf(value("d") + value("points"));
    if (element.name == QLatin1String("text")) {
        numbers = {value("x").toDouble(), value("y").toDouble()};
    }
    for (std::size_t i = 0; i + 1 < numbers.size(); i += 2) {
        element.points.push_back(transform.map(QPointF(numbers[i], numbers[i + 1])));
    }
    return element;
}

inline Document read(const QByteArray& bytes) {
    Document document;
    QXmlStreamReader xml(bytes);
    std::vector<QXmlStreamAttributes> groups(1);
    while (!xml.atEnd()) {
        const auto token = xml.readNext();
        if (token == QXmlStreamReader::EndElement && xml.name() == QLatin1String("g")) {
            groups.pop_back();
        } else if (token == QXmlStreamReader::StartElement && xml.name() == QLatin1String("g")) {
            groups.push_back(xml.attributes());
        } else if (token == QXmlStreamReader::StartElement && xml.name() == QLatin1String("svg")) {
            document.width = xml.attributes().value("width").toString();
            document.height = xml.attributes().value("height").toString();
            const auto box = numbersOf(xml.attributes().value("viewBox").toString());
            document.viewBox = box.size() == 4 ? QRectF(box[0], box[1], box[2], box[3]) : QRectF();
        } else if (token == QXmlStreamReader::StartElement) {
            Element element = elementOf(xml, groups.back());
            if (element.name == QLatin1String("text")) {
                element.text = xml.readElementText();
            }
            document.elements.push_back(element);
        }
    }
    document.wellFormed = !xml.hasError();
    return document;
}

} // namespace svg
