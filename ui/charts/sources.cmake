target_sources(candor_ui PRIVATE
    ${CMAKE_CURRENT_LIST_DIR}/plot_palette.cpp
    ${CMAKE_CURRENT_LIST_DIR}/plot_palette.h
)
