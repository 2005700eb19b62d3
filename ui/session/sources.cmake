target_sources(candor_ui PRIVATE
    ${CMAKE_CURRENT_LIST_DIR}/calibration_session.cpp
    ${CMAKE_CURRENT_LIST_DIR}/calibration_session.h
    ${CMAKE_CURRENT_LIST_DIR}/explore_values.h
)
