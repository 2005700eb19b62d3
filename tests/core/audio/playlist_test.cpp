// SPDX-License-Identifier: GPL-3.0-or-later
#include "audio/playlist.h"
#include "audio/playlist_entry.h"
#include "test_program.h"

#include <QTemporaryDir>
#include <QtTest>

#include <fstream>

namespace playlist_test {

using namespace candor;
namespace fs = std::filesystem;

class PlaylistTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsWhatPlayersWrite_data();
    void readsWhatPlayersWrite();
    void knowsTheFormatByExtension();
    void decodesEscapes_data();
    void decodesEscapes();
    void remoteEntriesAreProblems_data();
    void remoteEntriesAreProblems();
    void takesTheFileThatIsThere();
    void saysWhatIsNoPlaylist_data();
    void saysWhatIsNoPlaylist();
    void aTextOfNoPathsIsNoList();
    void readsFromItsOwnFolder();
    void saysWhatCannotBeRead();
};

namespace {

QStringList entriesOf(const Playlist& playlist) {
    QStringList entries;
    for (const fs::path& entry : playlist.entries) {
        entries << QString::fromStdString(entry.string());
    }
    return entries;
}

std::string problemsOf(const Playlist& playlist) {
    std::string text;
    for (const std::string& problem : playlist.problems) {
        text += problem + '\n';
    }
    return text;
}

constexpr const char* Namespaced =
    "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
    "<x:playlist version=\"1\" xmlns:x=\"http://xspf.org/ns/0/\"><x:title>a</x:title>\n"
    "<x:trackList><x:track><x:location>file:///m/a%20%26%20b.flac</x:location></x:track>\n"
    "<x:track><x:title>no location</x:title></x:track>\n"
    "<x:track><x:location>http://x/c.mp3</x:location><x:location> sub/c%25.mp3 </x:location>"
    "</x:track></x:trackList></x:playlist>";

} // namespace

void PlaylistTest::readsWhatPlayersWrite_data() {
    QTest::addColumn<PlaylistFormat>("format");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QStringList>("entries");
    const auto row = [](const char* name, PlaylistFormat format, QByteArray text,
                        const QStringList& entries) {
        QTest::newRow(name) << format << std::move(text) << entries;
    };
    const auto m3u = PlaylistFormat::M3u;
    row("plain", m3u, "a.mp3\n/b/c.ogg", {"/list/a.mp3", "/b/c.ogg"});
    row("extended, CRLF, BOM", m3u,
        "\xef\xbb\xbf#EXTM3U\r\n#EXTINF:123,Artist - #1\r\na b.mp3\r\n\r\n  c.mp3  \r\n",
        {"/list/a b.mp3", "/list/c.mp3"});
    row("old Macintosh", m3u, "a.mp3\rb.mp3\r", {"/list/a.mp3", "/list/b.mp3"});
    row("Windows", m3u, "Music\\Rock\\a.mp3\n..\\b.mp3\n",
        {"/list/Music/Rock/a.mp3", "/list/../b.mp3"});
    row("URLs", m3u, "file:///m/a%20b%C3%A9.mp3\nfile://localhost/c.mp3\nFILE:/d.mp3\n",
        {"/m/a bé.mp3", "/c.mp3", "/d.mp3"});
    row("a colon and a percent sign", m3u, "12:00.mp3\n100%25.mp3\na:b/c.mp3\n",
        {"/list/12:00.mp3", "/list/100%25.mp3", "/list/a:b/c.mp3"});
    row("UTF-8", m3u, "Bj\xc3\xb6rk.mp3\n", {"/list/Björk.mp3"});
    row("pls", PlaylistFormat::Pls,
        "[playlist]\nNumberOfEntries=3\nFile2=b=2.mp3\nTitle2=x\nfile10 = c.mp3\nFILE1=a.mp3\n"
        "Length1=-1\nVersion=2\n",
        {"/list/a.mp3", "/list/b=2.mp3", "/list/c.mp3"});
    row("xspf", PlaylistFormat::Xspf,
        "<playlist xmlns=\"http://xspf.org/ns/0/\"><trackList><track><location>a%20b.mp3"
        "</location></track><track><location>file:///c.mp3</location></track></trackList>"
        "</playlist>",
        {"/list/a b.mp3", "/c.mp3"});
    row("xspf with prefixes", PlaylistFormat::Xspf, Namespaced,
        {"/m/a & b.flac", "/list/sub/c%.mp3"});
}

void PlaylistTest::readsWhatPlayersWrite() {
    QFETCH(PlaylistFormat, format);
    QFETCH(QByteArray, text);
    QFETCH(QStringList, entries);
    const Playlist playlist = parsePlaylist(text.toStdString(), format, "/list");
    QCOMPARE(entriesOf(playlist), entries);
    QCOMPARE(problemsOf(playlist), std::string());
}

void PlaylistTest::knowsTheFormatByExtension() {
    QVERIFY(playlistFormat("a.M3U") == PlaylistFormat::M3u);
    QVERIFY(playlistFormat("a.b.m3u8") == PlaylistFormat::M3u);
    QVERIFY(playlistFormat("a.pls") == PlaylistFormat::Pls);
    QVERIFY(playlistFormat("a.Xspf") == PlaylistFormat::Xspf);
    QVERIFY(playlistFormat("a.txt") == PlaylistFormat::PathList);
    QVERIFY(!playlistFormat("a.mp3") && !playlistFormat("m3u") && !playlistFormat(".txt"));
}

void PlaylistTest::decodesEscapes_data() {
    QTest::addColumn<QByteArray>("text");
    for (const char* text :
         {"", "plain", "a%20b", "%41%7a%7A", "100%", "%4", "%zz%41", "%%41", "%C3%A9", "a+b"}) {
        QTest::newRow(text) << QByteArray(text);
    }
}

// Against Qt's own decoder, which keeps what is no escape as it is.
void PlaylistTest::decodesEscapes() {
    QFETCH(QByteArray, text);
    const QByteArray expected = text == "%zz%41" ? QByteArray("%zzA") // Qt drops such digits
                                : text == "%%41" ? QByteArray("%A")
                                                 : QByteArray::fromPercentEncoding(text);
    QCOMPARE(QByteArray::fromStdString(percentDecoded(text.toStdString())), expected);
}

void PlaylistTest::remoteEntriesAreProblems_data() {
    QTest::addColumn<PlaylistFormat>("format");
    QTest::addColumn<QByteArray>("text");
    const auto m3u = PlaylistFormat::M3u;
    QTest::newRow("http") << m3u << QByteArray("http://radio/x\nhere.mp3\n");
    QTest::newRow("https") << m3u << QByteArray("HTTPS://radio/x\nhere.mp3\n");
    QTest::newRow("a share") << m3u << QByteArray("file://radio/x\nhere.mp3\n");
    QTest::newRow("pls") << PlaylistFormat::Pls
                         << QByteArray("File1=mms://radio/x\nFile2=here.mp3");
    QTest::newRow("xspf") << PlaylistFormat::Xspf
                          << QByteArray("<playlist><trackList><track><location>http://radio/x"
                                        "</location></track><track><location>here.mp3</location>"
                                        "</track></trackList></playlist>");
}

void PlaylistTest::remoteEntriesAreProblems() {
    QFETCH(PlaylistFormat, format);
    QFETCH(QByteArray, text);
    const Playlist playlist = parsePlaylist(text.toStdString(), format, "/list");
    QCOMPARE(entriesOf(playlist), QStringList{"/list/here.mp3"});
    QCOMPARE(playlist.problems.size(), std::size_t{1});
    const QString problem = QString::fromStdString(playlist.problems.front());
    QVERIFY2(problem.contains("radio/x") && problem.contains("network"), qPrintable(problem));
}

void PlaylistTest::takesTheFileThatIsThere() {
    const QTemporaryDir folder;
    const fs::path root = folder.path().toStdString();
    const auto touch = [&](const char* name) { std::ofstream(root / name) << 'x'; };
    const auto entry = [&](const char* text) {
        return parsePlaylist(text, PlaylistFormat::M3u, root).entries.at(0);
    };
    touch("a\\b.mp3"); // a name like any other here
    QCOMPARE(entry("a\\b.mp3").string(), (root / "a\\b.mp3").string());
    touch("Bj\xc3\xb6rk.mp3"); // in a playlist of Latin-1
    QCOMPARE(entry("Bj\xf6rk.mp3").string(), (root / "Bj\xc3\xb6rk.mp3").string());
    touch("caf\xe9.mp3"); // and where the disk has Latin-1 too
    QCOMPARE(entry("caf\xe9.mp3").string(), (root / "caf\xe9.mp3").string());
    fs::create_directory(root / "\xc3\xa9t\xc3\xa9");
    touch("\xc3\xa9t\xc3\xa9/x.mp3");
    QCOMPARE(entry("\xe9t\xe9\\x.mp3").string(), (root / "\xc3\xa9t\xc3\xa9/x.mp3").string());
    fs::remove_all(root); // QTemporaryDir leaves names that are no text
}

void PlaylistTest::saysWhatIsNoPlaylist_data() {
    QTest::addColumn<PlaylistFormat>("format");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("words");
    const auto row = [](const char* name, PlaylistFormat format, const QByteArray& text,
                        const char* words) {
        QTest::newRow(name) << format << text << QString(words);
    };
    row("bytes", PlaylistFormat::M3u, QByteArray("ID3\0\0\0", 6), "UTF-8");
    row("comments alone", PlaylistFormat::M3u, "#EXTM3U\n", "names no file");
    row("empty", PlaylistFormat::Pls, "", "names no file");
    row("cut XML", PlaylistFormat::Xspf, "<playlist><trackList>", "no XSPF");
    row("other XML", PlaylistFormat::Xspf, "<html/>", "root");
    row("no tracks", PlaylistFormat::Xspf, "<playlist/>", "names no file");
}

void PlaylistTest::saysWhatIsNoPlaylist() {
    QFETCH(PlaylistFormat, format);
    QFETCH(QByteArray, text);
    QFETCH(QString, words);
    const Playlist playlist = parsePlaylist(text.toStdString(), format, "/list");
    QVERIFY(playlist.entries.empty());
    QCOMPARE(playlist.problems.size(), std::size_t{1});
    QVERIFY2(QString::fromStdString(playlist.problems[0]).contains(words),
             playlist.problems[0].c_str());
}

void PlaylistTest::aTextOfNoPathsIsNoList() {
    const QTemporaryDir folder;
    const fs::path root = folder.path().toStdString();
    const char* text = "one.wav\n# hash.wav\nmissing.wav\n";
    QVERIFY(parsePlaylist(text, PlaylistFormat::PathList, root).entries.empty());
    std::ofstream(root / "# hash.wav") << 'x'; // no comments in a list
    const Playlist list = parsePlaylist(text, PlaylistFormat::PathList, root);
    QCOMPARE(list.entries.size(), std::size_t{3});
    QCOMPARE(problemsOf(list), std::string());
}

void PlaylistTest::readsFromItsOwnFolder() {
    const QTemporaryDir folder;
    const fs::path path = folder.filePath("a.m3u").toStdString();
    std::ofstream(path) << "sub/a.wav\n";
    const Playlist playlist = readPlaylist(path, PlaylistFormat::M3u);
    QCOMPARE(playlist.entries.at(0).string(), (path.parent_path() / "sub/a.wav").string());
}

void PlaylistTest::saysWhatCannotBeRead() {
    const Playlist playlist = readPlaylist("/no/such/list.m3u", PlaylistFormat::M3u);
    QVERIFY(playlist.entries.empty());
    QCOMPARE(problemsOf(playlist),
             std::string("the playlist cannot be read (No such file or directory).\n"));
}

} // namespace playlist_test

CANDOR_TEST(playlist_test::PlaylistTest)
#include "playlist_test.moc"
