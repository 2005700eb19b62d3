// SPDX-License-Identifier: GPL-3.0-or-later
#include "classification/score_matrix.h"

#include <sys/mman.h>

#include <cstdlib>
#include <new>

namespace candor {
namespace {

constexpr std::size_t LargePage = std::size_t{2} << 20;
constexpr std::size_t LargeBuffer = std::size_t{16} << 20;

} // namespace

void ScoreBuffer::Free::operator()(std::byte* bytes) const noexcept {
    std::free(bytes);
}

ScoreBuffer::ScoreBuffer(std::size_t size) : m_size(size) {
    const bool large = size >= LargeBuffer;
    const std::size_t rounded = (size + LargePage - 1) / LargePage * LargePage;
    void* bytes = large ? std::aligned_alloc(LargePage, rounded) : std::malloc(size + 1);
    if (bytes == nullptr || rounded < size) {
        std::free(bytes);
        throw std::bad_alloc();
    }
    m_bytes.reset(static_cast<std::byte*>(bytes));
#ifdef MADV_HUGEPAGE
    if (large) {
        ::madvise(bytes, rounded, MADV_HUGEPAGE); // a wish: without it all works, only slower
    }
#endif
}

void ScoreBuffer::resize(std::size_t size) {
    void* bytes = std::realloc(m_bytes.get(), size + 1);
    if (bytes == nullptr) {
        throw std::bad_alloc();
    }
    static_cast<void>(m_bytes.release()); // realloc has taken it
    m_bytes.reset(static_cast<std::byte*>(bytes));
    m_size = size;
}

} // namespace candor
