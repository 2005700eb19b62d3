// SPDX-License-Identifier: GPL-3.0-or-later
#include "window_test.h"

#include "charts/confidence_bar_delegate.h"
#include "charts/plot_palette.h"

#include <QImage>
#include <QPainter>
#include <QStandardItemModel>
#include <QTest>

#include <cmath>
#include <set>

namespace confidence_bar_delegate_test {

using candor::ui::ConfidenceBarDelegate;

namespace {

QImage painted(const QVariant& confidence, const QVariant& correct, int role) {
    QStandardItemModel model(1, 1);
    model.setData(model.index(0, 0), confidence, role);
    model.setData(model.index(0, 0), correct, ConfidenceBarDelegate::CorrectRole);
    QImage image(200, 24, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    QStyleOptionViewItem option;
    option.rect = image.rect();
    const ConfidenceBarDelegate delegate;
    delegate.paint(&painter, option, model.index(0, 0));
    return image;
}

/// The pixels of the bar's own colour in the row through its middle.
int barLength(const QImage& image, const QColor& color) {
    int found = 0;
    for (int x = 0; x < image.width(); ++x) {
        found += image.pixelColor(x, image.height() / 2) == color ? 1 : 0;
    }
    return found;
}

} // namespace

class ConfidenceBarDelegateTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theBarIsAsLongAsTheConfidence() {
        const QColor right = candor::ui::PlotPalette::light().right;
        const auto length = [&](double confidence) {
            return barLength(painted(confidence, true, Qt::DisplayRole), right);
        };
        QCOMPARE(length(0.0), 0);
        QVERIFY(length(1.0) > 100);
        QVERIFY(std::abs(length(0.5) - length(1.0) / 2) <= 1);
    }

    void theOwnRoleComesFirst() {
        QCOMPARE(painted(0.25, true, ConfidenceBarDelegate::ConfidenceRole),
                 painted(0.25, true, Qt::DisplayRole));
    }

    void wrongIsHatchedNotOnlyColoured() {
        const QImage wrong = painted(0.9, false, Qt::DisplayRole);
        std::set<QRgb> tones; // across the middle of the bar
        for (int x = 100; x < 150; ++x) {
            tones.insert(wrong.pixel(x, 12));
        }
        QVERIFY(tones.size() >= 2);
        const QImage right = painted(0.9, true, Qt::DisplayRole);
        tones.clear();
        for (int x = 100; x < 150; ++x) {
            tones.insert(right.pixel(x, 12));
        }
        QCOMPARE(tones.size(), std::size_t{1});
    }

    void withoutALabelTheBarIsGrey() {
        const QImage image = painted(0.9, {}, Qt::DisplayRole);
        QVERIFY(barLength(image, candor::ui::PlotPalette::light().axis) > 80);
    }

    void whatIsNoConfidenceIsLeftEmpty_data() {
        QTest::addColumn<QVariant>("value");
        QTest::newRow("none") << QVariant();
        QTest::newRow("text") << QVariant(QStringLiteral("high"));
        QTest::newRow("not a number") << QVariant(std::nan(""));
        QTest::newRow("beyond one") << QVariant(1.5);
    }
    void whatIsNoConfidenceIsLeftEmpty() {
        QFETCH(QVariant, value);
        const QImage image = painted(value, true, Qt::DisplayRole);
        QImage blank(image.size(), image.format());
        blank.fill(Qt::white);
        QCOMPARE(image, blank);
    }
};

} // namespace confidence_bar_delegate_test

CANDOR_WINDOW_TEST(confidence_bar_delegate_test::ConfidenceBarDelegateTest)
#include "confidence_bar_delegate_test.moc"
