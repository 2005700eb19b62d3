// SPDX-License-Identifier: GPL-3.0-or-later
#include "inference/model_file.h"
#include "window_test.h"

#include "panels/store_temperature_dialog.h"

#include <QLabel>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

namespace store_temperature_test {

using namespace candor;
using namespace candor::ui;

namespace {

StoreTemperatureRequest requestFor(const QString& model, std::size_t members) {
    TemperatureOrigin origin;
    origin.kind = TemperatureOrigin::Kind::FittedElsewhere;
    origin.measure = Measure::Nll;
    origin.fittedOn = QStringLiteral("valid.npz · validation");
    origin.files = 1246;
    origin.members = members;
    origin.before = 0.7;
    origin.after = 0.6;
    return {1.25, origin, {openModelFile(model.toStdString())}};
}

QStringList texts(const QWidget& dialog) {
    QStringList found;
    for (const QLabel* label : dialog.findChildren<QLabel*>()) {
        found << label->text();
    }
    return found;
}

} // namespace

class StoreTemperatureTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_model = m_folder.filePath(QStringLiteral("resnet_0.pt"));

private Q_SLOTS:
    void initTestCase();
    void writesTheSidecar();
    void warnsOfAnotherEnsemble();
    void saysWhyAModelDidNotGetIt();
};

void StoreTemperatureTest::initTestCase() {
    QVERIFY(QFile::copy(QStringLiteral(CANDOR_DEMO_DATA "/models/resnet_0.pt"), m_model));
}

void StoreTemperatureTest::writesTheSidecar() {
    StoreTemperatureDialog dialog(requestFor(m_model, 1));
    QSignalSpy spy(&dialog, &StoreTemperatureDialog::stored);
    dialog.store();
    QVERIFY(spy.wait());
    const ModelFile model = openModelFile(m_model.toStdString());
    QVERIFY(model.reading.description.temperature == dialog.described());
    QCOMPARE(dialog.described().value, 1.25);
    QCOMPARE(dialog.described().files, std::uint64_t{1246});
    QCOMPARE(QString::fromStdString(dialog.described().date),
             QDate::currentDate().toString(Qt::ISODate));
    QVERIFY(texts(dialog).filter(QStringLiteral("⚠")).isEmpty());
}

void StoreTemperatureTest::warnsOfAnotherEnsemble() {
    const StoreTemperatureDialog dialog(requestFor(m_model, 5));
    QCOMPARE(texts(dialog).filter(QStringLiteral("ensemble of 5; 1 models run now")).size(), 1);
}

void StoreTemperatureTest::saysWhyAModelDidNotGetIt() {
    StoreTemperatureRequest request = requestFor(m_model, 1);
    request.models.front().path = m_folder.filePath(QStringLiteral("gone.pt")).toStdString();
    StoreTemperatureDialog dialog(request);
    QSignalSpy spy(&dialog, &StoreTemperatureDialog::stored);
    dialog.store();
    QTRY_COMPARE(texts(dialog).filter(QStringLiteral("gone.pt: ")).size(), 1);
    QCOMPARE(spy.count(), 0);
}

} // namespace store_temperature_test

CANDOR_WINDOW_TEST(store_temperature_test::StoreTemperatureTest)
#include "store_temperature_test.moc"
