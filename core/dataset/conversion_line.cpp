// SPDX-License-Identifier: GPL-3.0-or-later
#include "dataset/conversion_line.h"

#include <unistd.h>

#include <system_error>

namespace candor {
namespace {

std::filesystem::path wholePath(const std::filesystem::path& path) {
    std::error_code unknown; // the name as given is as good
    const auto whole = std::filesystem::absolute(path, unknown).lexically_normal();
    return unknown ? path : whole;
}

bool isNpy(const ArrayOrigin& origin) {
    return origin.path.extension() == ".npy";
}

} // namespace

std::string pythonText(const std::string& text) {
    std::string literal = "\"";
    for (const char sign : text) {
        if (sign == '"' || sign == '\\') {
            literal += '\\';
        }
        if (sign == '\n') {
            literal += "\\n";
        } else if (sign == '\'') {
            literal += "\\x27"; // the line stands between such quotes in a shell
        } else {
            literal += sign;
        }
    }
    return literal + '"';
}

std::string fileText(const std::filesystem::path& path) {
    return pythonText(wholePath(path).string());
}

std::string newFileBeside(const std::filesystem::path& path, const std::string& ending) {
    std::filesystem::path whole = wholePath(path);
    if (::access(whole.parent_path().c_str(), W_OK) != 0) {
        whole = whole.filename(); // where Python is run
    }
    std::error_code unknown;
    std::filesystem::path file = whole;
    file.replace_extension(ending);
    for (int number = 2; std::filesystem::exists(file, unknown) && number < 1000; ++number) {
        file =
            whole.parent_path() / (whole.stem().string() + '-' + std::to_string(number) + ending);
    }
    return pythonText(file.string());
}

std::string numpyImport(const std::string& modules, bool isNumpy2) {
    return isNumpy2
               ? modules +
                     ", sys; hasattr(numpy, \"_core\") or sys.modules.update({\"numpy._core\": "
                     "numpy.core, \"numpy._core.multiarray\": numpy.core.multiarray, "
                     "\"numpy._core.numeric\": numpy.core.numeric}); "
               : modules + "; ";
}

std::string conversionLine(const ArrayOrigin& origin, const std::string& conversion) {
    const std::string file = fileText(origin.path);
    if (isNpy(origin)) {
        return "import numpy; numpy.save(" + newFileBeside(origin.path, ".npy") + ", numpy.load(" +
               file + ", allow_pickle=True).astype(" + conversion + "))";
    }
    const std::string key = pythonText(origin.key);
    return "import numpy; d = dict(numpy.load(" + file + ", allow_pickle=True)); d[" + key +
           "] = d[" + key + "].astype(" + conversion + "); numpy.savez(" +
           newFileBeside(origin.path, ".npz") + ", **d)";
}

std::string namingLine(const ArrayOrigin& labels) {
    const std::string file = fileText(labels.path);
    if (isNpy(labels)) {
        return "import numpy; numpy.save(" + newFileBeside(labels.path, ".npy") +
               ", numpy.unique(numpy.load(" + file + "), return_inverse=True)[1])";
    }
    return "import numpy; d = dict(numpy.load(" + file +
           ")); d[\"class_names\"] = numpy.unique(d[" + pythonText(labels.key) +
           "]); numpy.savez(" + newFileBeside(labels.path, ".npz") + ", **d)";
}

} // namespace candor
