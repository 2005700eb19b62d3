// SPDX-License-Identifier: GPL-3.0-or-later
#include "test_program.h"

#include "tasks/request_mailbox.h"

#include <QTest>

#include <string>
#include <thread>

namespace candor::ui::request_mailbox_test {

class RequestMailboxTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void newestRequestOfAKeyWins() {
        RequestMailbox<int, std::string> mailbox;
        mailbox.post(1, "old");
        mailbox.post(2, "other");
        mailbox.post(1, "new");
        const std::stop_source stop;
        QCOMPARE(mailbox.take(stop.get_token()).value(), std::string("other"));
        QCOMPARE(mailbox.take(stop.get_token()).value(), std::string("new"));
        QCOMPARE(mailbox.waiting(), std::size_t{0});
    }

    void frontComesFirst() {
        RequestMailbox<int, int> mailbox;
        mailbox.post(1, 10);
        mailbox.post(2, 20, MailboxPlace::Front);
        QCOMPARE(mailbox.take({}).value(), 20);
        mailbox.remove(1);
        QVERIFY(!mailbox.takeWithin({}, std::chrono::milliseconds(0)).has_value());
    }

    void stopEndsTheWait() {
        RequestMailbox<int, int> mailbox;
        bool gotNothing = false;
        {
            std::jthread worker(
                [&](const std::stop_token& stop) { gotNothing = !mailbox.take(stop).has_value(); });
            worker.request_stop();
        }
        QVERIFY(gotNothing);
    }

    void aPostInterruptsWork() {
        RequestMailbox<int, int> mailbox;
        const std::stop_token token = mailbox.untilNextPost();
        QVERIFY(!token.stop_requested());
        mailbox.post(1, 1);
        QVERIFY(token.stop_requested());
        // What waits already must not be overlooked.
        QVERIFY(mailbox.untilNextPost().stop_requested());
        mailbox.clear();
        QVERIFY(!mailbox.untilNextPost().stop_requested());
    }
};

} // namespace candor::ui::request_mailbox_test

CANDOR_TEST(candor::ui::request_mailbox_test::RequestMailboxTest)
#include "request_mailbox_test.moc"
