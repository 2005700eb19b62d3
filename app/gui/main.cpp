// SPDX-License-Identifier: GPL-3.0-or-later
#include "plot_command.h"

#include <iostream>
#include <string_view>

int main(int argc, char** argv) {
    if (argc > 1 && std::string_view(argv[1]) == "plot") {
        return candor::gui::runPlot(argc, argv);
    }
    std::cerr << "usage: candor plot LOGITS... --figure KIND --output FILE\n";
    return 2;
}
