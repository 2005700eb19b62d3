// SPDX-License-Identifier: GPL-3.0-or-later
#include "described_models.h"
#include "features/front_end_presets.h"
#include "window_test.h"

#include "panels/describe_model_dialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QToolButton>
#include <QtTest>

#include <chrono>
#include <thread>

namespace describe_model_dialog_test {

using namespace candor;
using namespace candor::ui;

namespace {

/// A network that gives three values, or what a test wants to go wrong.
class FakeBackend : public InferenceBackend {
public:
    class Network : public PatchClassifier {
    public:
        [[nodiscard]] std::size_t classes() const override { return 3; }
        void classify(std::span<const float>, std::size_t, std::span<float>) override {}
        [[nodiscard]] ComputeDevice device() const override { return {}; }
        [[nodiscard]] std::size_t batchSize() const override { return 1; }
    };
    [[nodiscard]] std::string version() const override { return "none"; }
    [[nodiscard]] std::vector<ComputeDevice> devices() const override { return {{}}; }
    [[nodiscard]] std::unique_ptr<PatchClassifier>
    load(const ClassifierRequest& request) const override {
        std::this_thread::sleep_for(delay);
        seen = request;
        if (request.description.labels.size() != 3) {
            throw ModelError(request.path, ModelFault::ClassCount,
                             {"3", std::to_string(request.description.labels.size())});
        }
        return std::make_unique<Network>();
    }
    std::chrono::milliseconds delay{0};
    mutable ClassifierRequest seen;
};

} // namespace

class DescribeModelDialogTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void untouchedItGivesBackWhatItWasGiven();
    void asksForWhatIsMissing();
    void savesBesideTheModel();
    void saysWhyItCouldNotSave();
    void aTrialSaysWhatDoesNotFit();
    void aTrialDoesNotBlock();
    void closingDoesNotWaitForATrial();
    void everyControlHasANameAndATip();
    void fitsASmallScreen();

private:
    [[nodiscard]] std::filesystem::path model(const char* name = "net.pt") const {
        return std::filesystem::path(m_folder->path().toStdString()) / name;
    }
    std::unique_ptr<QTemporaryDir> m_folder;
};

void DescribeModelDialogTest::untouchedItGivesBackWhatItWasGiven() {
    const DescribeModelDialog dialog(described(model()));
    QVERIFY(dialog.description() == instruments()); // the temperature to its last digit
    QVERIFY(button(dialog, "Save description")->isEnabled());
}

void DescribeModelDialogTest::asksForWhatIsMissing() {
    DescribeModelDialog dialog(unknown(model()));
    dialog.show();
    QVERIFY(QTest::qWaitForWindowExposed(&dialog));
    const auto* save = button(dialog, "Save description");
    const auto* task = named<QComboBox>(dialog, "Task");
    QVERIFY(!save->isEnabled());
    QCOMPARE(dialog.focusWidget(), task);
    int needed = 0;
    for (const QLabel* label : dialog.findChildren<QLabel*>()) {
        needed += label->text().endsWith("(needed)") ? 1 : 0;
    }
    QCOMPARE(needed, 6);

    named<QComboBox>(dialog, "Task")->setCurrentIndex(0);
    named<QComboBox>(dialog, "Output")->setCurrentIndex(2);
    named<QPlainTextEdit>(dialog, "Classes, one a line")->setPlainText("a\nb");
    auto* presets = named<QComboBox>(dialog, "Front end");
    const int at = presets->findData("lukashevich-nsynth");
    QVERIFY(at >= 0);
    presets->setCurrentIndex(at);
    Q_EMIT presets->activated(at);
    QVERIFY(!save->isEnabled());
    named<QComboBox>(dialog, "Input order")->setCurrentIndex(0);
    QTRY_VERIFY(save->isEnabled());

    const ModelDescription now = dialog.description();
    const FrontEndPreset* preset = findPreset("lukashevich-nsynth");
    QVERIFY(now.frontEnd == preset->frontEnd);
    QVERIFY(now.patches == preset->patches); // so the length of a patch is no longer missing
    QVERIFY(now.output == ModelOutput::Probabilities);
    QCOMPARE(now.name, std::string("net"));
    QCOMPARE(now.labels.names(), (std::vector<std::string>{"a", "b"}));
}

void DescribeModelDialogTest::savesBesideTheModel() {
    DescribeModelDialog dialog(described(model()));
    QSignalSpy spy(&dialog, &DescribeModelDialog::described);
    button(dialog, "Save description")->click();
    QCOMPARE(spy.size(), 1);
    QCOMPARE(dialog.result(), int(QDialog::Accepted));
    QFile file(m_folder->filePath("net.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto reading = readModelDescription(file.readAll().toStdString(), "net.json");
    QVERIFY(reading.missing.empty());
    QVERIFY(reading.description == instruments());
}

void DescribeModelDialogTest::saysWhyItCouldNotSave() {
    DescribeModelDialog dialog(described(model("missing/net.pt")));
    QSignalSpy spy(&dialog, &DescribeModelDialog::described);
    dialog.show();
    button(dialog, "Save description")->click();
    QVERIFY(dialog.isVisible());
    QCOMPARE(spy.size(), 0);
    const QString said = named<QLabel>(dialog, "Message")->text();
    QVERIFY2(said.contains("could not be written"), qPrintable(said));
}

void DescribeModelDialogTest::aTrialSaysWhatDoesNotFit() {
    const FakeBackend backend;
    DescribeModelDialog dialog(described(model()), nullptr,
                               [&]() -> const InferenceBackend& { return backend; });
    const auto* message = named<QLabel>(dialog, "Message");
    button(dialog, "Try it")->click();
    QTRY_COMPARE(message->text(), QString("It fits: [N, 1, 64, 63] goes in, 3 values come out."));
    QVERIFY((backend.seen.patch == PatchShape{64, 63}));
    QVERIFY(backend.seen.description == instruments());
    named<QPlainTextEdit>(dialog, "Classes, one a line")->setPlainText("bass\nbrass");
    button(dialog, "Try it")->click();
    QTRY_COMPARE(message->text(),
                 QString("net.pt: it gives 3 values a patch, but its description names 2 classes; "
                         "mend \"labels\"."));
    QVERIFY(button(dialog, "Save description")->isEnabled()); // a person may know better
}

void DescribeModelDialogTest::aTrialDoesNotBlock() {
    FakeBackend backend;
    backend.delay = std::chrono::milliseconds(300);
    DescribeModelDialog dialog(described(model()), nullptr,
                               [&]() -> const InferenceBackend& { return backend; });
    QElapsedTimer time;
    time.start();
    button(dialog, "Try it")->click();
    QVERIFY(time.elapsed() < 200);
    QVERIFY(button(dialog, "Try it") == nullptr); // its words have changed
    QVERIFY(!button(dialog, "Trying …")->isEnabled());
    QTRY_VERIFY(named<QLabel>(dialog, "Message")->text().startsWith("It fits"));
}

void DescribeModelDialogTest::closingDoesNotWaitForATrial() {
    FakeBackend backend;
    backend.delay = std::chrono::milliseconds(500);
    QElapsedTimer time;
    {
        DescribeModelDialog dialog(described(model()), nullptr,
                                   [&]() -> const InferenceBackend& { return backend; });
        button(dialog, "Try it")->click();
        time.start();
    }
    QVERIFY(time.elapsed() < 300);
    QCOMPARE(qApp->findChildren<ModelTrial*>().size(), 1);
    QTRY_COMPARE(qApp->findChildren<ModelTrial*>().size(), 0); // it ends by itself
}

void DescribeModelDialogTest::everyControlHasANameAndATip() {
    DescribeModelDialog dialog(described(model()));
    int controls = 0;
    for (const QWidget* control : dialog.findChildren<QWidget*>()) {
        const bool isInner = qobject_cast<const QLineEdit*>(control) != nullptr &&
                             qobject_cast<const QAbstractSpinBox*>(control->parentWidget());
        const bool isInput = qobject_cast<const QComboBox*>(control) != nullptr ||
                             qobject_cast<const QLineEdit*>(control) != nullptr ||
                             qobject_cast<const QAbstractSpinBox*>(control) != nullptr ||
                             qobject_cast<const QCheckBox*>(control) != nullptr ||
                             qobject_cast<const QPlainTextEdit*>(control) != nullptr;
        if (isInput && !isInner) {
            ++controls;
            QVERIFY2(!control->accessibleName().isEmpty(), qPrintable(control->toolTip()));
            QVERIFY2(!control->toolTip().isEmpty(), qPrintable(control->accessibleName()));
            QVERIFY(control->toolTip() != control->accessibleName());
        }
    }
    QVERIFY2(controls > 40, qPrintable(QString::number(controls)));
    for (const QPushButton* found : dialog.findChildren<QPushButton*>()) {
        QVERIFY(!found->toolTip().isEmpty());
    }
}

void DescribeModelDialogTest::fitsASmallScreen() {
    DescribeModelDialog dialog(unknown(model()));
    for (QToolButton* fold : dialog.findChildren<QToolButton*>()) {
        fold->setChecked(fold->isCheckable());
    }
    dialog.show();
    QVERIFY(dialog.minimumSizeHint().width() <= 1280);
    QVERIFY(dialog.minimumSizeHint().height() <= 680); // 720 less a title bar
}

} // namespace describe_model_dialog_test

CANDOR_WINDOW_TEST(describe_model_dialog_test::DescribeModelDialogTest)
#include "describe_model_dialog_test.moc"
