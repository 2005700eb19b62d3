// SPDX-License-Identifier: GPL-3.0-or-later
#include "dataset/npy_literal.h"

#include <algorithm>
#include <charconv>
#include <limits>
#include <set>
#include <stdexcept>

namespace candor {
namespace {

constexpr std::size_t MostDimensions = 64; // numpy's own limit

class LiteralScanner {
public:
    explicit LiteralScanner(std::string_view text) : m_text(text) {}

    char peek() {
        while (!m_text.empty() && (m_text.front() == ' ' || m_text.front() == '\n')) {
            m_text.remove_prefix(1);
        }
        return m_text.empty() ? '\0' : m_text.front();
    }

    bool accept(char expected) {
        if (peek() != expected) {
            return false;
        }
        m_text.remove_prefix(1);
        return true;
    }

    void require(char expected) {
        if (!accept(expected)) {
            throw std::invalid_argument(std::string("'") + expected + "' is missing");
        }
    }

    std::string quoted() {
        const char quote = peek();
        if (quote != '\'' && quote != '"') {
            throw std::invalid_argument("a quoted word is missing");
        }
        const std::size_t end = m_text.find(quote, 1);
        if (end == std::string_view::npos) {
            throw std::invalid_argument("a quote is not closed");
        }
        const std::string word(m_text.substr(1, end - 1));
        m_text.remove_prefix(end + 1);
        return word;
    }

    bool boolean() {
        peek();
        for (const std::string_view word : {"True", "False"}) {
            if (m_text.substr(0, word.size()) == word) {
                m_text.remove_prefix(word.size());
                return word == "True";
            }
        }
        throw std::invalid_argument("True or False is missing");
    }

    std::uint64_t number() {
        peek();
        const std::size_t end = std::min(m_text.find_first_not_of("0123456789"), m_text.size());
        const auto value = parseUnsigned(m_text.substr(0, end));
        if (!value) {
            throw std::invalid_argument("an extent of the shape is no number of elements");
        }
        m_text.remove_prefix(end);
        accept('L'); // written by numpy under Python 2
        return *value;
    }

private:
    std::string_view m_text;
};

std::vector<std::uint64_t> parseShape(LiteralScanner& scanner) {
    std::vector<std::uint64_t> shape;
    scanner.require('(');
    bool more = true;
    while (scanner.peek() != ')') {
        if (!more) {
            throw std::invalid_argument("',' is missing");
        }
        shape.push_back(scanner.number());
        more = scanner.accept(',');
    }
    if (shape.size() == 1 && !more) {
        throw std::invalid_argument("the shape is no tuple");
    }
    scanner.require(')');
    if (shape.size() > MostDimensions) {
        throw std::invalid_argument("the shape has too many dimensions");
    }
    return shape;
}

} // namespace

std::optional<std::uint64_t> parseUnsigned(std::string_view digits) noexcept {
    std::uint64_t value = 0;
    const char* end = digits.data() + digits.size();
    const auto [stopped, error] = std::from_chars(digits.data(), end, value);
    const bool fits = value <= static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max());
    if (digits.empty() || error != std::errc() || stopped != end || !fits) {
        return std::nullopt;
    }
    return value;
}

NpyLiteral parseNpyLiteral(std::string_view literal) {
    LiteralScanner scanner(literal);
    NpyLiteral parsed;
    std::set<std::string> seen;
    scanner.require('{');
    bool more = true;
    while (more && scanner.peek() != '}') {
        const std::string key = scanner.quoted();
        scanner.require(':');
        if (key == "descr") {
            if (scanner.peek() == '[') {
                parsed.isRecord = true;
                return parsed;
            }
            parsed.type = scanner.quoted();
        } else if (key == "fortran_order") {
            parsed.fortranOrder = scanner.boolean();
        } else if (key == "shape") {
            parsed.shape = parseShape(scanner);
        } else {
            throw std::invalid_argument("'" + key.substr(0, 40) + "' is no key of it");
        }
        if (!seen.insert(key).second) {
            throw std::invalid_argument("'" + key + "' occurs twice");
        }
        more = scanner.accept(',');
    }
    scanner.require('}');
    if (scanner.peek() != '\0') {
        throw std::invalid_argument("something follows its end");
    }
    if (seen.size() != 3) {
        throw std::invalid_argument("it lacks 'descr', 'fortran_order' or 'shape'");
    }
    return parsed;
}

} // namespace candor
