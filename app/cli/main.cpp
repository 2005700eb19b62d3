// SPDX-License-Identifier: GPL-3.0-or-later
#include "cancelled.h"
#include "command.h"
#include "interrupt_watch.h"
#include "options/reading_options.h"
#include "options/safe_terminal.h"

#include <CLI/CLI.hpp>

#include <cstdlib>
#include <iostream>
#include <new>
#include <stdexcept>

using namespace candor;

int main(int argc, char** argv) {
    const SafeTerminal safe;
    CLI::App app("Shows whether a music classifier's confidence can be believed.", "candor-cli");
    app.set_version_flag("--version", "candor-cli " CANDOR_VERSION);
    app.require_subcommand(1);
    app.fallthrough();
    cli::Terminal terminal;
    app.add_flag("--quiet", terminal.quiet, "Print results and errors only where asked to");
    app.add_flag("--progress", terminal.progress, "Show progress even where there is no terminal");
    int status = Done;
    cli::addEvaluateCommand(app, terminal, status);
    cli::addSweepCommand(app, terminal, status);
    cli::addSummaryCommand(app, terminal, status);
    cli::addFitCommand(app, terminal, status);
    cli::addExtractCommand(app, terminal, status);
    cli::addClassifyCommand(app, terminal, status);
    cli::addMergeCommand(app, terminal, status);
    cli::addCacheCommand(app, terminal, status);
    cli::addModelsCommand(app, status);
    cli::addDatasetCommand(app, status);
    cli::addTagsCommand(app, terminal, status);
    app.footer("Example:\n  candor-cli evaluate ensemble.npz --temperature best");
    try {
        app.parse(argc, argv);
        return status;
    } catch (const CLI::ParseError& error) {
        return app.exit(error) == 0 ? Done : BadCall;
    } catch (const std::invalid_argument& error) {
        std::cerr << "candor-cli: " << error.what() << '\n';
        return BadCall;
    } catch (const cli::StoppedKeeping& stopped) {
        startLineAnew();
        std::cerr << "candor-cli: stopped; " << stopped.project().string()
                  << " keeps what was heard: the same command again does the rest\n";
        std::_Exit(NothingDone);
    } catch (const Cancelled&) {
        startLineAnew();
        std::cerr << "candor-cli: stopped; nothing was written\n";
        std::_Exit(NothingDone); // without LibTorch's farewell, which takes its time
    } catch (const std::bad_alloc&) {
        std::cerr << "candor-cli: there is not enough memory for this file\n";
        return NothingDone;
    } catch (const InputError& error) {
        std::cerr << "candor-cli: " << options::refusalText(error) << '\n';
        return NothingDone;
    } catch (const std::runtime_error& error) { // of inputs, models and outputs: one sentence each
        std::cerr << "candor-cli: " << error.what() << '\n';
        return NothingDone;
    }
}
