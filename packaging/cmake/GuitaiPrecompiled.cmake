# SPDX-License-Identifier: Apache-2.0
# Headers of others' compiled once for all that include them: the standard library for the libraries,
# Qt's widgets for those of ui/, Qt Test and RapidCheck for the tests. They save compiling, they stand
# for no #include: clang-tidy reads the tree without them (CMAKE_DISABLE_PRECOMPILE_HEADERS).
set(guitai_precompiled_standard
    <algorithm> <array> <cstdint> <expected> <filesystem> <functional> <map> <memory> <optional>
    <set> <span> <string> <string_view> <utility> <variant> <vector>)
# With sanitizers, where nobody works on it but everything is compiled at once, what most files
# include of ours, too. The plain build shows that each includes what it needs.
set(guitai_precompiled_ours "")
if(GUITAI_SANITIZE)
    set(guitai_precompiled_ours
        "${CMAKE_SOURCE_DIR}/models/domain/decision.h"
        "${CMAKE_SOURCE_DIR}/models/domain/operation.h"
        "${CMAKE_SOURCE_DIR}/models/domain/rules.h"
        "${CMAKE_SOURCE_DIR}/models/procedure/state.h"
        "${CMAKE_SOURCE_DIR}/models/registry/registry.h"
        "${CMAKE_SOURCE_DIR}/models/store/store.h")
endif()

function(guitai_precompiled name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "HEADERS;LINK")
    add_library(${name} OBJECT "${CMAKE_SOURCE_DIR}/packaging/cmake/empty.cpp")
    target_link_libraries(${name} PRIVATE guitai::options ${arg_LINK})
    target_precompile_headers(${name} PRIVATE
        ${guitai_precompiled_standard} ${arg_HEADERS} ${guitai_precompiled_ours})
endfunction()

# ${out} says whether one of the libraries, or one they link to, is Qt6::Gui.
function(guitai_links_gui out)
    set(todo ${ARGN})
    set(seen "")
    while(todo)
        list(POP_FRONT todo library)
        string(REGEX REPLACE "^\\$<LINK_ONLY:(.*)>$" "\\1" library "${library}")
        if(library STREQUAL "Qt6::Gui" OR library STREQUAL "Qt6::Widgets")
            set(${out} YES PARENT_SCOPE)
            return()
        endif()
        if(NOT library IN_LIST seen AND TARGET "${library}")
            list(APPEND seen "${library}")
            get_target_property(more ${library} INTERFACE_LINK_LIBRARIES)
            if(more)
                list(APPEND todo ${more})
            endif()
        endif()
    endwhile()
    set(${out} NO PARENT_SCOPE)
endfunction()

# Gives a target the headers compiled for its kind: library, program, or test.
function(guitai_use_precompiled target kind)
    guitai_links_gui(gui ${ARGN})
    set(of_library_NO guitai_precompiled_library)
    set(of_library_YES guitai_precompiled_widgets)
    set(of_program_NO guitai_precompiled_program)
    set(of_program_YES guitai_precompiled_program)
    set(of_test_NO guitai_precompiled_test)
    set(of_test_YES guitai_precompiled_widgets_test)
    target_precompile_headers(${target} REUSE_FROM ${of_${kind}_${gui}})
endfunction()

set(guitai_precompiled_qt_widgets
    <QtCore/QString> <QtGui/QKeyEvent> <QtGui/QPainter> <QtWidgets/QLabel> <QtWidgets/QPushButton>
    <QtWidgets/QVBoxLayout> <QtWidgets/QWidget>)
guitai_precompiled(guitai_precompiled_library
    HEADERS <nlohmann/json.hpp> LINK nlohmann_json::nlohmann_json)
guitai_precompiled(guitai_precompiled_program
    HEADERS <CLI/CLI.hpp> <nlohmann/json.hpp> LINK nlohmann_json::nlohmann_json)
target_include_directories(guitai_precompiled_program SYSTEM PRIVATE "${CLI11_INCLUDE_DIR}")
guitai_precompiled(guitai_precompiled_widgets
    HEADERS ${guitai_precompiled_qt_widgets} LINK Qt6::Widgets)
if(BUILD_TESTING)
    guitai_precompiled(guitai_precompiled_test HEADERS <nlohmann/json.hpp> <QtTest/QTest> <rapidcheck.h>
        LINK Qt6::Test guitai::rapidcheck nlohmann_json::nlohmann_json)
    guitai_precompiled(guitai_precompiled_widgets_test
        HEADERS ${guitai_precompiled_qt_widgets} <QtTest/QTest> LINK Qt6::Test Qt6::Widgets)
endif()
