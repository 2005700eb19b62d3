# candor_core_library(<folder> SOURCES ... [LINKS ...] [PRIVATE_LINKS ...])
# One small static library a core folder; its link lines are the architecture.
function(candor_core_library folder)
    cmake_parse_arguments(ARG "" "" "SOURCES;LINKS;PRIVATE_LINKS" ${ARGN})
    add_library(candor_${folder} STATIC ${ARG_SOURCES})
    add_library(candor::${folder} ALIAS candor_${folder})
    target_include_directories(candor_${folder} PUBLIC ${PROJECT_SOURCE_DIR}/core)
    target_link_libraries(candor_${folder}
        PUBLIC ${ARG_LINKS}
        PRIVATE candor_warnings Threads::Threads ${ARG_PRIVATE_LINKS})
    candor_unity(candor_${folder} 24)
endfunction()
