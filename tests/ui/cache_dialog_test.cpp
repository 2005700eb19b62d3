// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/logits_cache.h"
#include "project_samples.h"
#include "window_test.h"

#include "panels/cache_dialog.h"

#include <QCoreApplication>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

namespace candor::ui::cache_dialog_test {
namespace {

constexpr int Patience = 20'000; // ms

} // namespace

/// One cache a program: every test goes on with what the one before left.
class CacheDialogTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(QStringLiteral("Candor"));
        QCoreApplication::setApplicationName(QStringLiteral("cache_dialog_test"));
        QSettings().clear();
        const std::string file = m_folder.path().toStdString() + "/logits.db";
        qputenv("CANDOR_CACHE", QByteArray::fromStdString(file));
        LogitsCache cache(file);
        for (std::uint32_t number = 0; number < 4; ++number) {
            cache.keep(project_samples::heard("/music/one.wav", number, 1, 3), {"key"});
        }
        cache.flush();
    }

    void itSaysWhatThereIs() {
        CacheDialog dialog;
        QTRY_VERIFY_WITH_TIMEOUT(sizeText(dialog).contains(QStringLiteral("4 entries")), Patience);
        QVERIFY(dialog.findChild<QPushButton*>() != nullptr);
    }

    void theLimitIsRemembered() {
        {
            CacheDialog dialog;
            dialog.findChild<QDoubleSpinBox*>()->setValue(0.5);
            dialog.reject(); // at once: no time to rest
        }
        CacheDialog dialog;
        QCOMPARE(dialog.findChild<QDoubleSpinBox*>()->value(), 0.5);
    }

    void itIsEmptied() {
        CacheDialog dialog;
        QPushButton* empty = nullptr;
        for (QPushButton* button : dialog.findChildren<QPushButton*>()) {
            empty = button->text().contains(QStringLiteral("Empty")) ? button : empty;
        }
        QVERIFY(empty != nullptr);
        QTRY_VERIFY_WITH_TIMEOUT(empty->isEnabled(), Patience);
        empty->click();
        QTRY_VERIFY_WITH_TIMEOUT(sizeText(dialog).contains(QStringLiteral("0 entries")), Patience);
        QVERIFY(!empty->isEnabled());
    }

private:
    static QString sizeText(const CacheDialog& dialog) {
        for (const QLabel* label : dialog.findChildren<QLabel*>()) {
            if (label->accessibleName() == QStringLiteral("Size of the cache")) {
                return label->text();
            }
        }
        return {};
    }

    QTemporaryDir m_folder;
};

} // namespace candor::ui::cache_dialog_test

CANDOR_WINDOW_TEST(candor::ui::cache_dialog_test::CacheDialogTest)
#include "cache_dialog_test.moc"
