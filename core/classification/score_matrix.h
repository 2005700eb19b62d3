// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <vector>

namespace candor {

/// What turns logits into posteriors: softmax (single-label) or sigmoid (multi-label).
enum class Activation { Softmax, Sigmoid };

/// How one stored score is written. Values keep the precision that they came in.
enum class ElementType : std::uint8_t { Float16, Float32, Float64 };
[[nodiscard]] constexpr std::size_t elementSize(ElementType type) noexcept {
    return type == ElementType::Float16 ? 2 : type == ElementType::Float32 ? 4 : 8;
}

/// What the stored numbers are. Probabilities become logits when a row is read, in double
/// precision: log(max(p, 1e-12)) under softmax, the difference of that for p and 1 - p under
/// sigmoid.
enum class ScoreKind : std::uint8_t { Logits, Probabilities };

/// RowMajor: the class index runs fastest (C order). ColumnMajor: the member index does (Fortran).
enum class ElementOrder : std::uint8_t { RowMajor, ColumnMajor };

struct ScoreShape {
    std::size_t members = 0;
    std::size_t patches = 0;
    std::size_t classes = 0;
    [[nodiscard]] std::size_t elements() const noexcept { return members * patches * classes; }
    friend bool operator==(const ScoreShape&, const ScoreShape&) = default;
};

/// Uninitialised bytes: the one copy of the scores in memory, filled in place by a reader. Large
/// buffers ask for large pages: first touches of small ones cost more than reading the file.
class ScoreBuffer {
public:
    ScoreBuffer() = default;
    /// Throws std::bad_alloc.
    explicit ScoreBuffer(std::size_t size);
    [[nodiscard]] std::byte* data() noexcept { return m_bytes.get(); }
    [[nodiscard]] const std::byte* data() const noexcept { return m_bytes.get(); }
    [[nodiscard]] std::size_t size() const noexcept { return m_size; }

    /// Keeps what fits; moves pages, not bytes, where the system can. Throws std::bad_alloc.
    void resize(std::size_t size);

private:
    struct Free {
        void operator()(std::byte* bytes) const noexcept;
    };
    std::unique_ptr<std::byte[], Free> m_bytes;
    std::size_t m_size = 0;
};

struct ScoreFormat {
    ElementType type = ElementType::Float32;
    ElementOrder order = ElementOrder::RowMajor;
    ScoreKind kind = ScoreKind::Logits;
};

/// Logits z[member][patch][class] of one classifier or ensemble, read a row at a time. Rows come
/// out in double (or single) precision whatever the storage; the storage is never converted, so one
/// copy is all there is. Immutable, safe to read from several threads.
class LogitMatrix {
public:
    LogitMatrix() = default;
    /// Native byte order. Throws std::invalid_argument if the buffer does not fit the shape.
    LogitMatrix(ScoreShape shape, ScoreFormat format, Activation activation, ScoreBuffer scores);
    /// For tests and small data: values in row-major order.
    static LogitMatrix fromValues(ScoreShape shape, std::span<const double> values,
                                  Activation activation = Activation::Softmax,
                                  ScoreKind kind = ScoreKind::Logits);

    [[nodiscard]] const ScoreShape& shape() const noexcept { return m_shape; }
    [[nodiscard]] std::size_t members() const noexcept { return m_shape.members; }
    [[nodiscard]] std::size_t patches() const noexcept { return m_shape.patches; }
    [[nodiscard]] std::size_t classes() const noexcept { return m_shape.classes; }
    [[nodiscard]] Activation activation() const noexcept { return m_activation; }
    [[nodiscard]] const ScoreFormat& format() const noexcept { return m_format; }

    /// The logits of one patch under one member; `logits` holds classes() values.
    void readRow(std::size_t member, std::size_t patch, std::span<double> logits) const noexcept;
    void readRow(std::size_t member, std::size_t patch, std::span<float> logits) const noexcept;

private:
    ScoreShape m_shape;
    ScoreFormat m_format;
    Activation m_activation = Activation::Softmax;
    ScoreBuffer m_scores;
    std::size_t m_memberStride = 0; // in elements
    std::size_t m_patchStride = 0;
    std::size_t m_classStride = 0;
};

/// Posteriors p[row][class] in [0, 1], rows being files or patches. A type of its own, so that a
/// second softmax does not compile.
struct PosteriorMatrix {
    std::size_t rows = 0;
    std::size_t classes = 0;
    std::vector<double> values;
    [[nodiscard]] std::span<const double> row(std::size_t index) const {
        return std::span(values).subspan(index * classes, classes);
    }
};

/// IEEE 754 binary16 to double: exact. Used for `f2` scores.
[[nodiscard]] double fromFloat16(std::uint16_t bits) noexcept;

} // namespace candor
