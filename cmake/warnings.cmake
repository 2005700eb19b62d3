# One interface target carries the warnings; every target of ours links it PRIVATE.
add_library(candor_warnings INTERFACE)
target_compile_options(candor_warnings INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wsign-conversion -Wnon-virtual-dtor
    -Wold-style-cast -Woverloaded-virtual)
if(CANDOR_WARNINGS_AS_ERRORS)
    target_compile_options(candor_warnings INTERFACE -Werror)
endif()
