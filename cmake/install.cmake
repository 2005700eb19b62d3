# What `cmake --install` puts where; the window looks for the demo in share/candor/demo.
include(GNUInstallDirs)
if(TARGET candor-cli)
    install(TARGETS candor-cli)
endif()
install(FILES README.md CHANGELOG.md LICENSE DESTINATION ${CMAKE_INSTALL_DOCDIR})
if(TARGET candor)
    install(TARGETS candor)
    install(DIRECTORY resources/demo/ DESTINATION ${CMAKE_INSTALL_DATADIR}/candor/demo)
    install(FILES packaging/candor.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
    install(FILES resources/icons/candor.svg
        DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps)
endif()
