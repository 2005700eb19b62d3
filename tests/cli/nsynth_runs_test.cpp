// SPDX-License-Identifier: GPL-3.0-or-later
// Notes in NSynth's layout against the logits file of the same notes, which another program wrote
// (PyTorch and librosa; resources/demo/README.md). The same was tried by hand on 120 notes.
#include "cli/program_run.h"
#include "core/dataset/npz_fixture.h"
#include "test_program.h"

#include "dataset/logits_reader.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QtTest>

#include <algorithm>
#include <array>
#include <cmath>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace nsynth_runs_test {

using namespace fixture;

namespace {

struct PublishedNote {
    const char* name;
    const char* family;
    const char* file; // of resources/demo/notes: without loss, so that logits do not move
};
constexpr std::array Notes{
    PublishedNote{"bass_synthetic_006-053-100", "bass", "bass_synthetic_006-053-100.wav"},
    PublishedNote{"guitar_electronic_008-041-050", "guitar", "guitar_electronic_008-041-050.wav"},
    PublishedNote{"mallet_acoustic_009-080-100", "mallet", "mallet_acoustic_009-080-100.24bit.wav"},
    PublishedNote{"organ_electronic_009-037-025", "organ", "organ_electronic_009-037-025.wav"},
    PublishedNote{"reed_acoustic_005-076-127", "reed", "reed_acoustic_005-076-127.wav"},
    PublishedNote{"reed_acoustic_007-061-050", "reed", "reed_acoustic_007-061-050.wav"},
    PublishedNote{"string_acoustic_003-031-050", "string", "string_acoustic_003-031-050.wav"}};

std::optional<std::size_t> fileNamed(const candor::LogitsTable& table, const std::string& name) {
    for (std::size_t file = 0; file < table.files(); ++file) {
        if (table.fileNames.at(file) == name) {
            return file;
        }
    }
    return std::nullopt;
}

/// Of one member for one note, which is one patch.
std::vector<double> logitsOf(const candor::LogitsTable& table, std::size_t member,
                             std::size_t note) {
    std::vector<double> logits(table.classes.size());
    table.logits.readRow(member, note, std::span<double>(logits));
    return logits;
}

/// The class with the highest mean posterior of the members.
std::size_t winnerOf(const candor::LogitsTable& table, std::size_t note) {
    std::vector<double> posterior(table.classes.size(), 0.0);
    for (std::size_t member = 0; member < table.memberNames.size(); ++member) {
        const std::vector<double> logits = logitsOf(table, member, note);
        double sum = 0.0;
        for (const double logit : logits) {
            sum += std::exp(logit);
        }
        for (std::size_t label = 0; label < posterior.size(); ++label) {
            posterior[label] += std::exp(logits[label]) / sum;
        }
    }
    return static_cast<std::size_t>(std::max_element(posterior.begin(), posterior.end()) -
                                    posterior.begin());
}

} // namespace

class NsynthRunsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void logitsAreThoseOfTheFile();
    void soIsTheAccuracy();

private:
    [[nodiscard]] QString path(const char* name) const {
        return m_folder.filePath(QLatin1String(name));
    }
    QTemporaryDir m_folder;
    std::shared_ptr<const candor::LogitsTable> m_stored;
    std::shared_ptr<const candor::LogitsTable> m_extracted;
};

void NsynthRunsTest::initTestCase() {
    QVERIFY(QDir().mkpath(path("nsynth-test/audio")));
    QByteArray examples;
    for (const PublishedNote& note : Notes) {
        const QByteArray name(note.name);
        examples += (examples.isEmpty() ? "{\"" : ",\"") + name + "\": {\"note_str\": \"" + name +
                    "\", \"instrument_str\": \"" + name.left(name.size() - 8) +
                    "\", \"instrument_family_str\": \"" + note.family +
                    "\", \"sample_rate\": 16000}";
        QVERIFY(QFile::copy(demo("notes/") + QLatin1String(note.file),
                            path("nsynth-test/audio/") + QLatin1String(name) + ".wav"));
    }
    fixture::write(path("nsynth-test/examples.json").toStdString(), (examples + "}").toStdString());
    const Outcome outcome = run({"extract", "--model", demo("models"), "--dataset",
                                 "nsynth:" + path("nsynth-test"), "--output", path("out.npz")});
    QCOMPARE(outcome.status, 0);
    m_extracted = candor::readLogits(path("out.npz").toStdString());
    m_stored = candor::readLogits(demo("instruments-resnet.npz").toStdString());
    QCOMPARE(m_extracted->files(), Notes.size());
    QVERIFY(m_extracted->classes == m_stored->classes);
}

void NsynthRunsTest::logitsAreThoseOfTheFile() {
    for (const PublishedNote& note : Notes) {
        const auto ours = fileNamed(*m_extracted, note.name);
        const auto theirs = fileNamed(*m_stored, note.name);
        QVERIFY2(ours && theirs, note.name);
        QCOMPARE(m_extracted->truth.label(*ours), m_stored->truth.label(*theirs));
        for (std::size_t member = 0; member < m_stored->memberNames.size(); ++member) {
            const std::vector<double> found = logitsOf(*m_extracted, member, *ours);
            const std::vector<double> expected = logitsOf(*m_stored, member, *theirs);
            for (std::size_t label = 0; label < expected.size(); ++label) {
                // Of the 120 notes at most 4.2e-4.
                QVERIFY2(std::abs(found[label] - expected[label]) < 1e-3, note.name);
            }
        }
    }
}

void NsynthRunsTest::soIsTheAccuracy() {
    std::size_t right = 0;
    for (const PublishedNote& note : Notes) {
        const std::size_t file = *fileNamed(*m_stored, note.name);
        right += m_stored->truth.isCorrect(file, winnerOf(*m_stored, file)) ? 1U : 0U;
    }
    const Outcome outcome = run({"evaluate", path("out.npz"), "--json", "-"});
    QCOMPARE(outcome.status, 0);
    const QJsonObject ensemble =
        QJsonDocument::fromJson(outcome.output).object()["ensemble"].toObject();
    QCOMPARE(ensemble["accuracy"].toDouble(),
             static_cast<double>(right) / static_cast<double>(Notes.size()));
    QVERIFY(right > 0);
}

} // namespace nsynth_runs_test

CANDOR_LOOP_TEST(nsynth_runs_test::NsynthRunsTest)
#include "nsynth_runs_test.moc"
