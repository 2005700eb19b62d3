target_sources(candor_ui PRIVATE
    ${CMAKE_CURRENT_LIST_DIR}/calibration_session.cpp
    ${CMAKE_CURRENT_LIST_DIR}/calibration_session.h
    ${CMAKE_CURRENT_LIST_DIR}/explore_values.h
    ${CMAKE_CURRENT_LIST_DIR}/listen_session.cpp
    ${CMAKE_CURRENT_LIST_DIR}/listen_session.h
    ${CMAKE_CURRENT_LIST_DIR}/listen_values.cpp
    ${CMAKE_CURRENT_LIST_DIR}/listen_values.h
    ${CMAKE_CURRENT_LIST_DIR}/model_lineup.cpp
    ${CMAKE_CURRENT_LIST_DIR}/model_lineup.h
    ${CMAKE_CURRENT_LIST_DIR}/spectrogram.cpp
    ${CMAKE_CURRENT_LIST_DIR}/spectrogram.h
    ${CMAKE_CURRENT_LIST_DIR}/track_labels.cpp
    ${CMAKE_CURRENT_LIST_DIR}/track_labels.h
    ${CMAKE_CURRENT_LIST_DIR}/track_posteriors.cpp
    ${CMAKE_CURRENT_LIST_DIR}/track_posteriors.h
    ${CMAKE_CURRENT_LIST_DIR}/track_view.h
)
