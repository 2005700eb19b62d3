target_sources(candor_ui PRIVATE
    ${CMAKE_CURRENT_LIST_DIR}/audio_error_text.cpp
    ${CMAKE_CURRENT_LIST_DIR}/audio_error_text.h
    ${CMAKE_CURRENT_LIST_DIR}/error_text.cpp
    ${CMAKE_CURRENT_LIST_DIR}/error_text.h
    ${CMAKE_CURRENT_LIST_DIR}/filled_sentence.cpp
    ${CMAKE_CURRENT_LIST_DIR}/filled_sentence.h
    ${CMAKE_CURRENT_LIST_DIR}/findings_text.cpp
    ${CMAKE_CURRENT_LIST_DIR}/findings_text.h
    ${CMAKE_CURRENT_LIST_DIR}/front_end_text.cpp
    ${CMAKE_CURRENT_LIST_DIR}/front_end_text.h
    ${CMAKE_CURRENT_LIST_DIR}/model_error_text.cpp
    ${CMAKE_CURRENT_LIST_DIR}/model_error_text.h
    ${CMAKE_CURRENT_LIST_DIR}/note_text.cpp
    ${CMAKE_CURRENT_LIST_DIR}/note_text.h
    ${CMAKE_CURRENT_LIST_DIR}/number_text.cpp
    ${CMAKE_CURRENT_LIST_DIR}/number_text.h
)
