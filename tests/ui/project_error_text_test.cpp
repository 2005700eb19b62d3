// SPDX-License-Identifier: GPL-3.0-or-later
#include "test_program.h"

#include "text/project_error_text.h"

#include <QTest>

namespace candor::ui::project_error_text_test {

class ProjectErrorTextTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyFaultHasItsSentence_data() {
        QTest::addColumn<int>("fault");
        for (int fault = 0; fault <= static_cast<int>(ProjectFault::NotWritable); ++fault) {
            QTest::addRow("fault %d", fault) << fault;
        }
    }

    void everyFaultHasItsSentence() {
        QFETCH(int, fault);
        const auto kind = static_cast<ProjectFault>(fault);
        // What core says and what translators see must not drift apart.
        QCOMPARE(QString::fromUtf8(translatedSentence(kind).data()),
                 QString::fromUtf8(ProjectError::sentence(kind).data()));
    }

    void argumentsTakeTheirPlaces() {
        QCOMPARE(projectErrorText("/somewhere/a.candor", ProjectFault::NotWritable, {"disk full"}),
                 QStringLiteral("a.candor: the project could not be written: disk full."));
    }
};

} // namespace candor::ui::project_error_text_test

CANDOR_TEST(candor::ui::project_error_text_test::ProjectErrorTextTest)
#include "project_error_text_test.moc"
