// SPDX-License-Identifier: GPL-3.0-or-later
#include "options/safe_terminal.h"

#include "shown_text.h"

#include <unistd.h>

#include <iostream>
#include <mutex>
#include <streambuf>
#include <string>
#include <string_view>

namespace candor {
namespace {

/// Lets through what a terminal may have. A character may come in pieces: its first bytes wait.
class ShownBuffer final : public std::streambuf {
public:
    explicit ShownBuffer(std::streambuf* target) : m_target(target) {}
    [[nodiscard]] std::streambuf* target() const noexcept { return m_target; }

protected:
    int_type overflow(int_type sign) override {
        if (traits_type::eq_int_type(sign, traits_type::eof())) {
            return traits_type::not_eof(sign);
        }
        const char byte = traits_type::to_char_type(sign);
        return xsputn(&byte, 1) == 1 ? sign : traits_type::eof();
    }
    std::streamsize xsputn(const char* bytes, std::streamsize count) override {
        const std::lock_guard lock(m_mutex); // workers tell of progress
        m_waiting.append(bytes, static_cast<std::size_t>(count));
        const std::size_t end = m_waiting.size() - begunBytes(m_waiting);
        const std::string shown = shownText(std::string_view(m_waiting).substr(0, end), "\n\t");
        m_waiting.erase(0, end);
        const auto size = static_cast<std::streamsize>(shown.size());
        return m_target->sputn(shown.data(), size) == size ? count : 0;
    }
    int sync() override { return m_target->pubsync(); }

private:
    /// Bytes at the end that begin a character whose rest has not come yet.
    static std::size_t begunBytes(std::string_view text) {
        for (std::size_t back = 1; back <= 3 && back <= text.size(); ++back) {
            const auto byte = static_cast<unsigned char>(text[text.size() - back]);
            if (byte >= 0xC2) {
                const std::size_t size = byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : byte < 0xF5 ? 4 : 0;
                return size > back ? back : 0;
            }
            if (byte < 0x80) {
                return 0;
            }
        }
        return 0;
    }

    std::streambuf* m_target;
    std::mutex m_mutex;
    std::string m_waiting;
};

std::streambuf* unfiltered(const std::ostream& stream) {
    const auto* shown = dynamic_cast<const ShownBuffer*>(stream.rdbuf());
    return shown != nullptr ? shown->target() : stream.rdbuf();
}

} // namespace

struct SafeTerminal::Parts {
    ShownBuffer output{std::cout.rdbuf()};
    ShownBuffer error{std::cerr.rdbuf()};
};

SafeTerminal::SafeTerminal() : m_parts(std::make_unique<Parts>()) {
    std::cout.rdbuf(&m_parts->output);
    std::cerr.rdbuf(&m_parts->error);
}

SafeTerminal::~SafeTerminal() {
    std::cout << std::flush;
    std::cerr << std::flush;
    std::cout.rdbuf(m_parts->output.target());
    std::cerr.rdbuf(m_parts->error.target());
}

void startLineAnew() {
    static constexpr std::string_view Sequence = "\r\033[K";
    std::cerr << std::flush;
    unfiltered(std::cerr)->sputn(Sequence.data(), static_cast<std::streamsize>(Sequence.size()));
}

bool writeForPrograms(const char* bytes, std::size_t count) {
    std::cout << std::flush;
    std::streambuf* target =
        ::isatty(STDOUT_FILENO) != 0 ? std::cout.rdbuf() : unfiltered(std::cout);
    const auto size = static_cast<std::streamsize>(count);
    return target->sputn(bytes, size) == size && target->pubsync() == 0;
}

} // namespace candor
