// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/database.h"

#include "dataset/unicode_text.h"

#include <sqlite3.h>

#include <new>
#include <stdexcept>
#include <system_error>

namespace candor {
namespace {

// A file: URI takes these as they are; all other bytes go in as %xx.
std::string uriOf(const std::filesystem::path& path, std::string_view options) {
    constexpr std::string_view Plain = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"
                                       "0123456789/._-";
    constexpr std::string_view Digits = "0123456789abcdef";
    const std::filesystem::path whole = std::filesystem::absolute(path);
    std::string uri = "file:";
    for (const char byte : whole.native()) {
        if (Plain.find(byte) != std::string_view::npos) {
            uri += byte;
        } else {
            const auto code = static_cast<unsigned char>(byte);
            uri += {'%', Digits[code >> 4], Digits[code & 15]};
        }
    }
    return uri.append(options);
}

int openFlags(DatabaseAccess access) {
    constexpr int Always = SQLITE_OPEN_URI | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE;
    switch (access) {
    case DatabaseAccess::Create:
        return Always | SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;
    case DatabaseAccess::Write:
        return Always | SQLITE_OPEN_READWRITE;
    case DatabaseAccess::Peek:
    case DatabaseAccess::Salvage:
        return Always | SQLITE_OPEN_READONLY;
    }
    return Always | SQLITE_OPEN_READONLY;
}

// Bytes: a file's logits take less, and a damaged number may ask for more.
constexpr int LongestValue = 1 << 28;

// A database from elsewhere may hold statements of its own; none of them is ever run.
void distrust(sqlite3* handle) {
    sqlite3_db_config(handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_ENABLE_VIEW, 0, nullptr);
}

std::string systemReason(sqlite3* handle) {
    const int code = handle == nullptr ? 0 : sqlite3_system_errno(handle);
    return code == 0 ? std::string(handle == nullptr ? "unknown" : sqlite3_errmsg(handle))
                     : std::error_code(code, std::generic_category()).message();
}

bool whileReading(int result) {
    return result == SQLITE_IOERR_READ || result == SQLITE_IOERR_SHORT_READ ||
           result == SQLITE_IOERR_FSTAT || result == SQLITE_IOERR_ACCESS ||
           result == SQLITE_IOERR_LOCK || result == SQLITE_IOERR_RDLOCK;
}

} // namespace

void Database::Close::operator()(sqlite3* handle) const noexcept {
    sqlite3_close_v2(handle);
}

Database::Database(const std::filesystem::path& file, DatabaseAccess access) : m_path(file) {
    std::error_code unknown; // SQLite says so
    const auto status = std::filesystem::status(file, unknown);
    if (std::filesystem::exists(status) && !std::filesystem::is_regular_file(status)) {
        throw ProjectError(file, ProjectFault::NotReadable,
                           {"it is a folder, a device or a pipe, expected a file"});
    }
    const bool peeks = access == DatabaseAccess::Peek || access == DatabaseAccess::Salvage;
    const std::string uri = uriOf(file, peeks ? "?immutable=1" : "");
    sqlite3* handle = nullptr;
    const int result = sqlite3_open_v2(uri.c_str(), &handle, openFlags(access), nullptr);
    m_handle.reset(handle);
    if (result != SQLITE_OK) {
        fail(result);
    }
    distrust(handle);
    sqlite3_limit(handle, SQLITE_LIMIT_LENGTH, LongestValue);
    execute("PRAGMA cell_size_check=ON");
    if (access == DatabaseAccess::Salvage) {
        execute("PRAGMA writable_schema=ON"); // SQLite's own way into such files
    }
}

Database::~Database() {
    for (const auto& [sql, statement] : m_prepared) {
        sqlite3_finalize(statement);
    }
}

void Database::execute(const std::string& statements) {
    const int result = sqlite3_exec(m_handle.get(), statements.c_str(), nullptr, nullptr, nullptr);
    if (result != SQLITE_OK) {
        fail(result);
    }
}

std::int64_t Database::number(const char* sql) {
    Query rows = query(sql);
    return rows.step() ? rows.integer(0) : 0;
}

Query Database::query(const char* sql) {
    const auto known = m_prepared.find(sql);
    if (known != m_prepared.end()) {
        return {*this, known->second};
    }
    sqlite3_stmt* statement = nullptr;
    const int result =
        sqlite3_prepare_v3(m_handle.get(), sql, -1, SQLITE_PREPARE_PERSISTENT, &statement, nullptr);
    if (result != SQLITE_OK) {
        fail(result);
    }
    m_prepared.emplace(sql, statement);
    return {*this, statement};
}

void Database::waitForLocks(int milliseconds) {
    sqlite3_busy_timeout(m_handle.get(), milliseconds);
}

bool Database::readOnly() const {
    return sqlite3_db_readonly(m_handle.get(), "main") == 1;
}

bool Database::inTransaction() const {
    return sqlite3_get_autocommit(m_handle.get()) == 0;
}

ProjectError Database::damaged(const std::string& reason) const {
    return {m_path, ProjectFault::Damaged, {reason}};
}

void Database::fail(int result) const {
    if (result == SQLITE_READONLY_ROLLBACK || result == SQLITE_READONLY_RECOVERY) {
        throw ProjectError(m_path, ProjectFault::NotReadable,
                           {"a write was broken off, and taking it back needs the right to write"});
    }
    switch (result & 0xFF) {
    case SQLITE_NOMEM:
        throw std::bad_alloc();
    case SQLITE_NOTADB:
        throw ProjectError(m_path, ProjectFault::NotAProject);
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        throw ProjectError(m_path, ProjectFault::InUse);
    case SQLITE_FULL:
        throw ProjectError(m_path, ProjectFault::NotWritable, {"the disk is full"});
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
    case SQLITE_AUTH:
        throw ProjectError(m_path,
                           inTransaction() ? ProjectFault::NotWritable : ProjectFault::NotReadable,
                           {systemReason(m_handle.get())});
    case SQLITE_READONLY:
        throw ProjectError(m_path, ProjectFault::NotWritable, {"it is read-only"});
    case SQLITE_IOERR:
        throw ProjectError(
            m_path, whileReading(result) ? ProjectFault::NotReadable : ProjectFault::NotWritable,
            {systemReason(m_handle.get())});
    case SQLITE_CORRUPT:
    case SQLITE_ERROR: // a table or column that is missing
    case SQLITE_SCHEMA:
    case SQLITE_CONSTRAINT:
        throw damaged(sqlite3_errmsg(m_handle.get()));
    default:
        throw std::logic_error(m_path.string() + ": " + sqlite3_errmsg(m_handle.get()));
    }
}

void Query::check(int result) const {
    if (result != SQLITE_OK) {
        m_database->fail(result);
    }
}

void Query::bind(int parameter, std::int64_t value) {
    check(sqlite3_bind_int64(m_statement, parameter, value));
}

void Query::bind(int parameter, double value) {
    check(sqlite3_bind_double(m_statement, parameter, value));
}

void Query::bind(int parameter, std::string_view text) {
    const char* bytes = text.data() == nullptr ? "" : text.data(); // a null pointer binds NULL
    check(sqlite3_bind_text64(m_statement, parameter, bytes, text.size(), SQLITE_TRANSIENT,
                              SQLITE_UTF8));
}

void Query::bind(int parameter, std::span<const std::byte> bytes) {
    const void* data = bytes.empty() ? static_cast<const void*>("") : bytes.data();
    check(sqlite3_bind_blob64(m_statement, parameter, data, bytes.size(), SQLITE_TRANSIENT));
}

void Query::bindNull(int parameter) {
    check(sqlite3_bind_null(m_statement, parameter));
}

void Query::bindPath(int parameter, std::string_view bytes) {
    if (isUtf8(bytes)) {
        bind(parameter, bytes);
    } else {
        bind(parameter, std::as_bytes(std::span(bytes)));
    }
}

bool Query::step() {
    const int result = sqlite3_step(m_statement);
    if (result == SQLITE_ROW) {
        return true;
    }
    if (result != SQLITE_DONE) {
        m_database->fail(result);
    }
    return false;
}

void Query::run() {
    while (step()) {
    }
    reset();
}

void Query::reset() noexcept {
    sqlite3_reset(m_statement); // repeats the error of the last step, which was thrown
}

std::int64_t Query::integer(int column) const {
    return sqlite3_column_int64(m_statement, column);
}

double Query::real(int column) const {
    return sqlite3_column_double(m_statement, column);
}

std::string_view Query::text(int column) const {
    const std::span bytes = blob(column);
    return {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
}

std::span<const std::byte> Query::blob(int column) const {
    const void* data = sqlite3_column_blob(m_statement, column);
    const int size = sqlite3_column_bytes(m_statement, column);
    return {static_cast<const std::byte*>(data), static_cast<std::size_t>(size)};
}

bool Query::isNull(int column) const {
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

Transaction::Transaction(Database& database, Kind kind) : m_database(database) {
    m_database.execute(kind == Kind::Write ? "BEGIN IMMEDIATE" : "BEGIN");
}

Transaction::~Transaction() {
    if (!m_database.inTransaction()) {
        return; // committed, or taken back by SQLite itself after an error
    }
    try {
        m_database.execute("ROLLBACK");
    } catch (const std::exception&) {
        return; // the reason why it is taken back is on its way already; closing does the rest
    }
}

void Transaction::commit() {
    m_database.execute("COMMIT");
}

} // namespace candor
