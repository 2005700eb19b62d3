target_sources(candor_ui PRIVATE
    ${CMAKE_CURRENT_LIST_DIR}/demo_files.cpp
    ${CMAKE_CURRENT_LIST_DIR}/demo_files.h
    ${CMAKE_CURRENT_LIST_DIR}/drop_target.cpp
    ${CMAKE_CURRENT_LIST_DIR}/drop_target.h
    ${CMAKE_CURRENT_LIST_DIR}/dropped_files.cpp
    ${CMAKE_CURRENT_LIST_DIR}/dropped_files.h
    ${CMAKE_CURRENT_LIST_DIR}/figure_requests.cpp
    ${CMAKE_CURRENT_LIST_DIR}/figure_requests.h
    ${CMAKE_CURRENT_LIST_DIR}/file_opening.cpp
    ${CMAKE_CURRENT_LIST_DIR}/file_opening.h
    ${CMAKE_CURRENT_LIST_DIR}/file_questions.cpp
    ${CMAKE_CURRENT_LIST_DIR}/file_questions.h
    ${CMAKE_CURRENT_LIST_DIR}/key_sheet.cpp
    ${CMAKE_CURRENT_LIST_DIR}/key_sheet.h
    ${CMAKE_CURRENT_LIST_DIR}/listen_opening.cpp
    ${CMAKE_CURRENT_LIST_DIR}/listen_opening.h
    ${CMAKE_CURRENT_LIST_DIR}/main_window.cpp
    ${CMAKE_CURRENT_LIST_DIR}/main_window.h
    ${CMAKE_CURRENT_LIST_DIR}/main_window_figures.cpp
    ${CMAKE_CURRENT_LIST_DIR}/main_window_listen.cpp
    ${CMAKE_CURRENT_LIST_DIR}/main_window_memory.cpp
    ${CMAKE_CURRENT_LIST_DIR}/main_window_wiring.cpp
    ${CMAKE_CURRENT_LIST_DIR}/opening_progress.cpp
    ${CMAKE_CURRENT_LIST_DIR}/opening_progress.h
    ${CMAKE_CURRENT_LIST_DIR}/recent_files.cpp
    ${CMAKE_CURRENT_LIST_DIR}/recent_files.h
    ${CMAKE_CURRENT_LIST_DIR}/start_page.cpp
    ${CMAKE_CURRENT_LIST_DIR}/start_page.h
    ${CMAKE_CURRENT_LIST_DIR}/window_actions.cpp
    ${CMAKE_CURRENT_LIST_DIR}/window_actions.h
)
set_source_files_properties(${CMAKE_CURRENT_LIST_DIR}/demo_files.cpp PROPERTIES
    COMPILE_DEFINITIONS CANDOR_SOURCE_DEMO="${PROJECT_SOURCE_DIR}/resources/demo")
