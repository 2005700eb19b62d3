// SPDX-License-Identifier: GPL-3.0-or-later
#include "window_test.h"

#include "charts/confusion_matrix_view.h"
#include "charts/plot_palette.h"
#include "charts/shade.h"

#include <QSignalSpy>
#include <QTest>
#include <QToolTip>

#include <stdexcept>

namespace confusion_matrix_view_test {

using candor::ui::ConfusionCell;
using candor::ui::ConfusionCounts;
using candor::ui::ConfusionMatrixView;

namespace {

ConfusionCounts threeClasses() {
    return {{"guitar", "keyboard", "flute"}, {375, 37, 0, 3, 97, 0, 0, 0, 0}, {}};
}

} // namespace

class ConfusionMatrixViewTest : public QObject {
    Q_OBJECT

private:
    ConfusionMatrixView* m_view = nullptr;

    [[nodiscard]] QPoint middleOf(std::size_t row, std::size_t column) const {
        return m_view->cellRect({row, column}).center().toPoint();
    }

private Q_SLOTS:
    void init() {
        m_view = new ConfusionMatrixView;
        m_view->setCounts(threeClasses());
        m_view->resize(500, 400);
        m_view->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_view));
    }
    void cleanup() {
        QToolTip::hideText();
        delete m_view;
    }

    void aCellIsPutIntoWords() {
        QCOMPARE(m_view->cellSentence({0, 1}),
                 QStringLiteral("37 of 412 guitar files were taken for keyboard: 9 %"));
        QCOMPARE(m_view->cellSentence({1, 1}),
                 QStringLiteral("97 of 100 keyboard files were recognised: 97 %"));
        QCOMPARE(m_view->cellSentence({2, 0}), QStringLiteral("No file of class flute is counted"));
    }

    void aSelectionIsCounted() {
        ConfusionCounts counts = threeClasses();
        counts.selected = {0, 12, 0, 0, 0, 0, 0, 0, 0};
        m_view->setCounts(counts);
        QVERIFY(m_view->cellSentence({0, 1}).endsWith(QStringLiteral("Selected: 12 of them")));
        const QImage image = m_view->grab().toImage();
        const QColor mark = candor::ui::PlotPalette::of(m_view->palette()).selection;
        const auto edge = [&](std::size_t row, std::size_t column) {
            const QRectF cell = m_view->cellRect({row, column});
            return image.pixelColor(QPointF(cell.left() + 2.0, cell.center().y()).toPoint());
        };
        QCOMPARE(edge(0, 1), mark);
        QVERIFY(edge(1, 1) != mark);
    }

    void cellsAndPixelsAgree() {
        for (std::size_t row = 0; row < 3; ++row) {
            for (std::size_t column = 0; column < 3; ++column) {
                QVERIFY(m_view->cellAt(middleOf(row, column)) == ConfusionCell({row, column}));
            }
        }
        QVERIFY(!m_view->cellAt(QPointF(1.0, 1.0)));
        QVERIFY(m_view->rect().contains(m_view->cellRect({2, 2}).toAlignedRect()));
    }

    void clickChoosesTheCell() {
        QSignalSpy chosen(m_view, &ConfusionMatrixView::cellChosen);
        QTest::mouseClick(m_view, Qt::LeftButton, {}, middleOf(0, 1));
        QTest::mouseClick(m_view, Qt::LeftButton, {}, QPoint(1, 1));
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen[0][0].value<std::size_t>(), std::size_t{0});
        QCOMPARE(chosen[0][1].value<std::size_t>(), std::size_t{1});
    }

    void keysMoveAndChoose() {
        QSignalSpy chosen(m_view, &ConfusionMatrixView::cellChosen);
        QTest::keyClick(m_view, Qt::Key_Down); // shows the cursor in the first cell
        QVERIFY(m_view->cursor() == ConfusionCell({0, 0}));
        QTest::keyClick(m_view, Qt::Key_Down);
        QTest::keyClick(m_view, Qt::Key_Right);
        QTest::keyClick(m_view, Qt::Key_Up);
        QTest::keyClick(m_view, Qt::Key_Up); // stays in the first row
        QVERIFY(m_view->accessibleDescription().startsWith(QStringLiteral("37 of 412 guitar")));
        QTest::keyClick(m_view, Qt::Key_Return);
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen[0][1].value<std::size_t>(), std::size_t{1});
    }

    void escapeIsLeftToTheWindow() {
        QKeyEvent escape(QEvent::KeyPress, Qt::Key_Escape, Qt::NoModifier);
        QCoreApplication::sendEvent(m_view, &escape);
        QVERIFY(!escape.isAccepted());
    }

    void hoverShowsTheSentence() {
        QTest::mouseMove(m_view, middleOf(0, 1));
        QTRY_COMPARE(QToolTip::text(), m_view->cellSentence({0, 1}));
    }

    void theDescriptionIsMadeFromTheData() {
        QVERIFY(m_view->accessibleDescription().contains(
            QStringLiteral("375 of 412 guitar files were recognised: 91 %.")));
    }

    void withoutAMatrixItSaysSo() {
        m_view->setCounts({{"a", "b"}, {}, {}});
        QVERIFY(m_view->accessibleDescription().contains(QStringLiteral("no confusion matrix")));
        QVERIFY(!m_view->cellAt(QPointF(250.0, 200.0)));
        QTest::keyClick(m_view, Qt::Key_Down);
        QVERIFY(!m_view->cursor());
        m_view->grab();
    }

    void wrongSizesAreRefused() {
        QVERIFY_EXCEPTION_THROWN(m_view->setCounts({{"a", "b"}, {1, 2, 3}, {}}),
                                 std::invalid_argument);
    }

    void fiftyClassesFit() {
        ConfusionCounts counts;
        for (int i = 0; i < 50; ++i) {
            counts.classes << QStringLiteral("a rather long class name %1").arg(i);
        }
        counts.counts.assign(2500, 7);
        m_view->setCounts(counts);
        QVERIFY(m_view->rect().contains(m_view->cellRect({49, 49}).toAlignedRect()));
        QVERIFY(m_view->cellRect({49, 49}).width() >= 4.0);
        m_view->grab();
    }

    void numbersAreReadableOnEveryShade() {
        for (const auto& palette :
             {candor::ui::PlotPalette::light(), candor::ui::PlotPalette::dark()}) {
            for (double share = 0.0; share <= 1.0; share += 0.01) {
                const QColor shade = candor::ui::shadeOf(share, palette);
                const QColor text = candor::ui::readableOn(shade);
                QVERIFY(candor::ui::contrastRatio(shade, text) >= 4.5); // WCAG 2, level AA
            }
        }
        // WCAG 2: black on white is 21 : 1.
        QVERIFY(std::abs(candor::ui::contrastRatio(Qt::black, Qt::white) - 21.0) < 1e-6);
    }
};

} // namespace confusion_matrix_view_test

CANDOR_WINDOW_TEST(confusion_matrix_view_test::ConfusionMatrixViewTest)
#include "confusion_matrix_view_test.moc"
