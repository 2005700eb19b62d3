target_sources(candor_ui PRIVATE
    ${CMAKE_CURRENT_LIST_DIR}/number_text.cpp
    ${CMAKE_CURRENT_LIST_DIR}/number_text.h
)
