// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dataset/array_origin.h"

#include <filesystem>
#include <string>

namespace candor {

/// Lines of Python that turn what is not read into what is. Each can be pasted into Python or put
/// between single quotes after `python3 -c`; it reads the file by its whole path and writes a new
/// one beside it, never over one that is there.

/// A text as a literal of Python in double quotes.
[[nodiscard]] std::string pythonText(const std::string& text);
/// "STEM.npz" beside the file as such a literal, or "STEM-2.npz" … where that is taken; in the
/// folder where Python is run where that one cannot be written.
[[nodiscard]] std::string newFileBeside(const std::filesystem::path& path,
                                        const std::string& ending);
/// The file itself.
[[nodiscard]] std::string fileText(const std::filesystem::path& path);

/// "import numpy, …; " with whatever `modules` names besides, and what makes numpy 1 read what
/// numpy 2 has pickled: it knows the module by another name.
[[nodiscard]] std::string numpyImport(const std::string& modules, bool isNumpy2);

/// An array of Python objects as one of the type `conversion`, beside the others of its file.
[[nodiscard]] std::string conversionLine(const ArrayOrigin& origin, const std::string& conversion);
/// Labels in words with the names of the classes in alphabetical order, as scikit-learn has them.
[[nodiscard]] std::string namingLine(const ArrayOrigin& labels);

} // namespace candor
