// SPDX-License-Identifier: GPL-3.0-or-later
#include "dataset/pickle_outline.h"

#include "dataset/npy_literal.h"
#include "dataset/pickle_bytes.h"
#include "dataset/pickle_machine.h"

#include <string_view>
#include <utility>

namespace candor {
namespace {

constexpr std::size_t LongestText = 200; // more of a text is passed over
constexpr int MostSteps = 4'000'000;

/// Reads the instructions of a pickle (Lib/pickletools.py of Python lists them) one by one.
class PickleReader {
public:
    PickleReader(ByteStream& stream, PickleOutline& outline)
        : m_bytes(stream), m_outline(outline), m_machine(outline) {}

    void read() {
        for (int step = 0; step < MostSteps; ++step) {
            const auto code = static_cast<char>(m_bytes.byte());
            if (code == '.') {
                m_outline.root = m_machine.pop();
                return;
            }
            if (!takeNumber(code) && !takeText(code) && !takeContainer(code) && !takeObject(code) &&
                !takePlace(code)) {
                throw PickleStopped();
            }
            if (m_outline.hasJoblib) {
                return; // raw arrays follow, which are no instructions
            }
        }
    }

private:
    [[nodiscard]] std::string counted(std::size_t width) {
        return m_bytes.text(m_bytes.littleEndian(width), LongestText);
    }
    void skipCounted(std::size_t width) { m_bytes.skip(m_bytes.littleEndian(width)); }
    void number(std::string text) { m_machine.push(PickleKind::Number, std::move(text)); }

    bool takeNumber(char code) {
        switch (code) {
        case 'K':
            return number(std::to_string(m_bytes.littleEndian(1))), true;
        case 'M':
            return number(std::to_string(m_bytes.littleEndian(2))), true;
        case 'J':
            return number(std::to_string(m_bytes.littleEndian(4))), true;
        case 'I':
            return number(m_bytes.line()), true;
        case 'L': {
            std::string text = m_bytes.line();
            return number(text.substr(0, text.find('L'))), true;
        }
        case '\x8a':
            return takeLong(m_bytes.littleEndian(1)), true;
        case '\x8b':
            return takeLong(m_bytes.littleEndian(4)), true;
        case '\x88':
        case '\x89':
            return number({}), true;
        case 'N':
            return m_machine.push(PickleKind::None), true;
        case 'F':
            return static_cast<void>(m_bytes.line()), m_machine.push(PickleKind::Real), true;
        case 'G':
            return m_bytes.skip(8), m_machine.push(PickleKind::Real), true;
        default:
            return false;
        }
    }

    void takeLong(std::uint64_t width) {
        if (width > 8) {
            m_bytes.skip(width);
            return number({});
        }
        number(std::to_string(m_bytes.littleEndian(static_cast<std::size_t>(width))));
    }

    bool takeText(char code) {
        switch (code) {
        case '\x8c':
            return m_machine.push(PickleKind::Text, counted(1)), true;
        case 'X':
            return m_machine.push(PickleKind::Text, counted(4)), true;
        case '\x8d':
            return m_machine.push(PickleKind::Text, counted(8)), true;
        case 'V':
            return m_machine.push(PickleKind::Text, m_bytes.line()), true;
        case 'U':
            return python2Text(counted(1)), true;
        case 'T':
            return python2Text(counted(4)), true;
        case 'S':
            return python2Text(m_bytes.line()), true;
        case 'C':
            return skipCounted(1), m_machine.push(PickleKind::Bytes), true;
        case 'B':
            return skipCounted(4), m_machine.push(PickleKind::Bytes), true;
        case '\x8e':
        case '\x96':
            return skipCounted(8), m_machine.push(PickleKind::Bytes), true;
        default:
            return false;
        }
    }

    void python2Text(std::string text) {
        m_outline.hasPython2Text = true;
        if (text.size() > 1 && (text.front() == '\'' || text.front() == '"')) {
            text = text.substr(1, text.size() - 2);
        }
        m_machine.push(PickleKind::Text, std::move(text));
    }

    bool takeContainer(char code) {
        switch (code) {
        case ']':
        case ')':
        case '\x8f':
            return m_machine.pushContainer(PickleKind::Sequence, {}), true;
        case '}':
            return m_machine.pushContainer(PickleKind::Dict, {}), true;
        case '(':
            return m_machine.mark(), true;
        case 't':
        case 'l':
        case '\x91':
            return m_machine.pushContainer(PickleKind::Sequence, m_machine.popToMark()), true;
        case 'd':
            return m_machine.pushContainer(PickleKind::Dict, m_machine.popToMark()), true;
        case '\x85':
        case '\x86':
        case '\x87':
            return takeTuple(static_cast<std::size_t>(code - '\x84')), true;
        case 'a':
            return m_machine.append({m_machine.pop()}), true;
        case 's':
            return takeItem(), true;
        case 'e':
        case 'u':
        case '\x90':
            return m_machine.append(m_machine.popToMark()), true;
        default:
            return false;
        }
    }

    void takeTuple(std::size_t size) {
        std::vector<std::size_t> items(size);
        for (std::size_t place = size; place-- > 0;) {
            items[place] = m_machine.pop();
        }
        m_machine.pushContainer(PickleKind::Sequence, items);
    }

    void takeItem() {
        const std::size_t value = m_machine.pop();
        const std::size_t key = m_machine.pop();
        m_machine.append({key, value});
    }

    bool takeObject(char code) {
        switch (code) {
        case 'c': {
            const std::string module = m_bytes.line();
            return m_machine.push(PickleKind::Global, module + ' ' + m_bytes.line()), true;
        }
        case '\x93':
            return stackGlobal(), true;
        case 'R':
        case '\x81':
            return m_machine.reduce(), true;
        case '\x92': // with arguments by name
            return static_cast<void>(m_machine.pop()), m_machine.reduce(), true;
        case 'b':
            return m_machine.build(), true;
        case 'Q':
            return true; // a storage of PyTorch: its description stays on the stack
        case 'P':
            return static_cast<void>(m_bytes.line()), m_machine.push(PickleKind::Other), true;
        case 'i':
        case 'o':
            return static_cast<void>(m_machine.popToMark()), takeInstance(code), true;
        default:
            return false;
        }
    }

    void takeInstance(char code) {
        if (code == 'i') {
            static_cast<void>(m_bytes.line());
            static_cast<void>(m_bytes.line());
        }
        m_machine.push(PickleKind::Other);
    }

    void stackGlobal() {
        const std::string name = m_outline.at(m_machine.pop()).text;
        const std::string module = m_outline.at(m_machine.pop()).text;
        m_machine.push(PickleKind::Global, module + ' ' + name);
    }

    bool takePlace(char code) {
        switch (code) {
        case '\x80':
            return m_bytes.skip(1), true;
        case '\x95':
            return m_bytes.skip(8), true;
        case '\x94':
            return m_machine.memoize(), true;
        case 'q':
            return m_machine.put(m_bytes.littleEndian(1)), true;
        case 'r':
            return m_machine.put(m_bytes.littleEndian(4)), true;
        case 'p':
            return m_machine.put(parseUnsigned(m_bytes.line()).value_or(0)), true;
        case 'h':
            return m_machine.get(m_bytes.littleEndian(1)), true;
        case 'j':
            return m_machine.get(m_bytes.littleEndian(4)), true;
        case 'g':
            return m_machine.get(parseUnsigned(m_bytes.line()).value_or(0)), true;
        case '0':
            return static_cast<void>(m_machine.pop()), true;
        case '1':
            return static_cast<void>(m_machine.popToMark()), true;
        case '2':
            return m_machine.duplicate(), true;
        default:
            return false;
        }
    }

    PickleBytes m_bytes;
    PickleOutline& m_outline;
    PickleMachine m_machine;
};

} // namespace

PickleOutline outlinePickle(ByteStream& stream) {
    PickleOutline outline;
    try {
        PickleReader(stream, outline).read();
    } catch (const PickleStopped&) {
        outline.root.reset();
    }
    return outline;
}

bool looksLikePickle(std::string_view start) {
    if (start.size() > 1 && start[0] == '\x80' && start[1] >= 2 && start[1] <= 5) {
        return true;
    }
    // Protocols 0 and 1 have no mark: an object in a container, or a function.
    for (const std::string_view text : {"(dp", "(lp", "(tp", "}q", "]q", "cnumpy", "ccopy_reg",
                                        "ccopyreg", "cpandas", "(cnumpy", "((cnumpy"}) {
        if (start.starts_with(text)) {
            return true;
        }
    }
    return false;
}

} // namespace candor
