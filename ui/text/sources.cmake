target_sources(candor_ui PRIVATE
    ${CMAKE_CURRENT_LIST_DIR}/error_text.cpp
    ${CMAKE_CURRENT_LIST_DIR}/error_text.h
    ${CMAKE_CURRENT_LIST_DIR}/note_text.cpp
    ${CMAKE_CURRENT_LIST_DIR}/note_text.h
    ${CMAKE_CURRENT_LIST_DIR}/number_text.cpp
    ${CMAKE_CURRENT_LIST_DIR}/number_text.h
)
