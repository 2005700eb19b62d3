// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "project/project_error.h"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <map>
#include <memory>
#include <span>
#include <string>
#include <string_view>

struct sqlite3;
struct sqlite3_stmt;

namespace candor {

/// How a database file is opened.
enum class DatabaseAccess : std::uint8_t {
    Create,  // made where it is missing
    Write,   // read only where the system permits no more
    Peek,    // read only, no lock, no journal looked at: the file as its bytes are
    Salvage, // Peek, and a file shorter than it claims is read as far as it goes
};

class Database;

/// A prepared statement in use; given back when this goes out of scope. Columns count from 0,
/// parameters from 1. Throws ProjectError.
class Query {
public:
    Query(Database& database, sqlite3_stmt* statement)
        : m_database(&database), m_statement(statement) {}
    ~Query() { reset(); }
    Query(const Query&) = delete;
    Query& operator=(const Query&) = delete;

    void bind(int parameter, std::int64_t value);
    void bind(int parameter, double value);
    void bind(int parameter, std::string_view text);
    void bind(int parameter, std::span<const std::byte> bytes);
    void bindNull(int parameter);
    /// A path's bytes: text where they are UTF-8.
    void bindPath(int parameter, std::string_view bytes);
    /// False after the last row.
    bool step();
    /// One row or none is of no interest: runs it and makes it ready for other values.
    void run();
    void reset() noexcept;

    [[nodiscard]] std::int64_t integer(int column) const;
    [[nodiscard]] double real(int column) const;
    /// Valid until the next step; also the bytes of a blob.
    [[nodiscard]] std::string_view text(int column) const;
    [[nodiscard]] std::span<const std::byte> blob(int column) const;
    [[nodiscard]] bool isNull(int column) const;

private:
    void check(int result) const;
    Database* m_database;
    sqlite3_stmt* m_statement;
};

/// One connection to one SQLite file. Not for several threads at once. SQLite's errors come out as
/// ProjectError: NotAProject, Damaged, InUse (locked elsewhere), NotReadable, NotWritable.
class Database {
public:
    Database(const std::filesystem::path& file, DatabaseAccess access);
    ~Database();
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;

    /// Statements without parameters, results are passed over; several with semicolons.
    void execute(const std::string& statements);
    /// The first column of the only row, 0 where there is none.
    [[nodiscard]] std::int64_t number(const char* sql);
    /// Prepared once a connection. `sql` is a literal; not twice at the same time.
    [[nodiscard]] Query query(const char* sql);

    /// Milliseconds that a call waits for another program's lock. 0 at first.
    void waitForLocks(int milliseconds);
    [[nodiscard]] bool readOnly() const;
    [[nodiscard]] bool inTransaction() const;
    [[nodiscard]] const std::filesystem::path& path() const noexcept { return m_path; }

    /// Throws what a result code of SQLite means here.
    [[noreturn]] void fail(int result) const;
    /// Contents that no writer of ours would leave.
    [[nodiscard]] ProjectError damaged(const std::string& reason) const;

private:
    struct Close {
        void operator()(sqlite3* handle) const noexcept;
    };
    std::filesystem::path m_path;
    std::unique_ptr<sqlite3, Close> m_handle;
    std::map<std::string_view, sqlite3_stmt*> m_prepared;
};

/// Everything until commit(), or nothing; for reading, one state of the file until the end.
class Transaction {
public:
    enum class Kind : std::uint8_t { Write, Read };
    explicit Transaction(Database& database, Kind kind = Kind::Write);
    ~Transaction();
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;
    void commit();

private:
    Database& m_database;
};

} // namespace candor
