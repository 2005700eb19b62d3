// SPDX-License-Identifier: GPL-3.0-or-later
#include "test_program.h"

#include "tasks/open_requests.h"

#include <QTemporaryDir>
#include <QTest>

#include <fstream>

namespace candor::ui::open_requests_test {

class OpenRequestsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyOtherFileIsADataSet() {
        const auto requests = openRequests({"a.npz", "b.csv"});
        QCOMPARE(requests.size(), std::size_t{2});
        QVERIFY((requests[0] == OpenRequest{"a.npz", {}}));
        QVERIFY((requests[1] == OpenRequest{"b.csv", {}}));
    }

    void twoArraysAreAPairByName() {
        const std::vector<OpenRequest> expected{{"scores.npy", "my_labels.npy"}};
        QVERIFY(openRequests({"scores.npy", "my_labels.npy"}) == expected);
        QVERIFY(openRequests({"my_labels.npy", "scores.npy"}) == expected);
        QVERIFY(openRequests({"my_y.npy", "a.npy"})[0].labels == "my_y.npy");
    }

    void aWordThatOnlyEndsLikeLabelsIsNone() {
        // "energy" ends in y, but is not named after labels.
        QVERIFY(openRequests({"energy.npy", "targets.npy"})[0].labels == "targets.npy");
    }

    void twoArraysAreAPairBySize() {
        const QTemporaryDir folder;
        const std::filesystem::path path(folder.path().toStdString());
        std::ofstream(path / "a.npy") << std::string(10, 'x');
        std::ofstream(path / "b.npy") << std::string(1000, 'x');
        const auto requests = openRequests({path / "a.npy", path / "b.npy"});
        QCOMPARE(requests.size(), std::size_t{1});
        QVERIFY((requests[0] == OpenRequest{path / "b.npy", path / "a.npy"}));
    }

    void ofManyArraysLabelsAreFoundByTheReader() {
        const auto requests =
            openRequests({"a.npy", "a_labels.npy", "b.npy", "b_labels.npy", "c.npz"});
        const std::vector<OpenRequest> expected{{"a.npy", {}}, {"b.npy", {}}, {"c.npz", {}}};
        QVERIFY(requests == expected);
    }
};

} // namespace candor::ui::open_requests_test

CANDOR_TEST(candor::ui::open_requests_test::OpenRequestsTest)
#include "open_requests_test.moc"
