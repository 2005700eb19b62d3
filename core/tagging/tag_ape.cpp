// SPDX-License-Identifier: GPL-3.0-or-later
// APEv2 at the end of a file: Monkey's Audio, WavPack, Musepack.
#include "tagging/tag_plain_file.h"
#include "tagging/tag_store.h"
#include "tagging/tag_text.h"

namespace candor {
namespace {

/// As the programs of this format write them; case does not count for reading.
std::string_view apeName(TagField field) {
    switch (field) {
    case TagField::Genre:
        return "Genre";
    case TagField::Mood:
        return "Mood";
    case TagField::Instrument:
        return "Instrument";
    case TagField::Comment:
        return "Comment";
    case TagField::Model:
    case TagField::Confidence:
        break;
    }
    return freeFieldName(field);
}

class ApeStore final : public TagStore {
public:
    explicit ApeStore(TagStream& stream)
        : m_stream(stream), m_file(stream), m_ending(apeEnding(stream, m_file)) {
        if (!m_ending.tag) {
            m_ending.tag = std::make_unique<TagLib::APE::Tag>();
        }
    }

    [[nodiscard]] TagFormat format() const override { return TagFormat::Ape; }
    [[nodiscard]] TagValues values() override { return apeValues(*m_ending.tag); }

    void set(TagField field, const std::vector<std::string>& values) override {
        const TagLib::String name = stringOf(apeName(field));
        m_ending.tag->removeItem(name);
        for (const std::string& value : values) {
            m_ending.tag->addValue(name, stringOf(value), false);
        }
    }

    void save() override {
        const auto size = static_cast<unsigned long>(m_ending.size);
        if (size > 0 || !m_ending.tag->isEmpty()) {
            m_stream.insert(m_ending.tag->render(), static_cast<unsigned long>(m_ending.place),
                            size);
        }
    }

private:
    TagStream& m_stream;
    PlainFile m_file;
    ApeEnding m_ending;
};

} // namespace

std::unique_ptr<TagStore> openApeTags(TagStream& stream) {
    return std::make_unique<ApeStore>(stream);
}

} // namespace candor
