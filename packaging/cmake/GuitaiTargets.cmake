# SPDX-License-Identifier: Apache-2.0
# guitai_library(models/base SOURCES a.cpp … [LINK guitai::x …] [PRIVATE Qt6::Core …] [QT])
# A folder of the tree is a library: folder models/base gives target guitai_models_base and alias
# guitai::base (the folder's last part). LINK is public, PRIVATE private; QT turns on moc.
# TOGETHER: where sanitizers run and everything is compiled at once, its files are compiled eight at a
# time, which takes a third of the time, but for those of APART, which call things by others' names.
# Sanitizers make a library shared, too: 250 test programs of 80 MiB each filled disks.
function(guitai_library folder)
    cmake_parse_arguments(PARSE_ARGV 1 arg "QT;TOGETHER" "" "SOURCES;LINK;PRIVATE;APART")
    string(REPLACE "/" "_" name "guitai_${folder}")
    get_filename_component(last "${folder}" NAME)
    if(GUITAI_SANITIZE)
        add_library(${name} SHARED ${arg_SOURCES})
        set_target_properties(${name} PROPERTIES DEFINE_SYMBOL "") # compiled as the others are
    else()
        add_library(${name} STATIC ${arg_SOURCES})
    endif()
    add_library(guitai::${last} ALIAS ${name})
    target_link_libraries(${name} PUBLIC guitai::options ${arg_LINK} PRIVATE ${arg_PRIVATE})
    guitai_use_precompiled(${name} library ${arg_LINK} ${arg_PRIVATE})
    if(arg_TOGETHER AND GUITAI_SANITIZE)
        set_target_properties(${name} PROPERTIES UNITY_BUILD ON UNITY_BUILD_BATCH_SIZE 8)
        set_source_files_properties(${arg_APART} PROPERTIES SKIP_UNITY_BUILD_INCLUSION ON)
    endif()
    if(arg_QT)
        set_target_properties(${name} PROPERTIES AUTOMOC ON)
    endif()
endfunction()

# guitai_program(name SOURCES … LINK …): an executable of app/.
function(guitai_program name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "QT" "" "SOURCES;LINK")
    add_executable(${name} ${arg_SOURCES})
    target_link_libraries(${name} PRIVATE guitai::options ${arg_LINK})
    guitai_use_precompiled(${name} program ${arg_LINK})
    target_compile_options(${name} PRIVATE -fPIC) # as Qt has it, and so the precompiled headers
    if(arg_QT)
        set_target_properties(${name} PROPERTIES AUTOMOC ON)
    endif()
    install(TARGETS ${name})
endfunction()

# The moc of the first source, which holds the test's class and includes it at its end. Not AUTOMOC:
# that takes a second or two for each of many programs that have one such file.
function(guitai_moc_of_test name source)
    get_filename_component(stem "${source}" NAME_WE)
    set(made "${CMAKE_CURRENT_BINARY_DIR}/${name}_moc/${stem}.moc")
    if(GUITAI_ONLY_LINT)
        file(WRITE "${made}" "")
    else()
        qt6_generate_moc("${source}" "${made}" TARGET ${name})
        target_sources(${name} PRIVATE "${made}")
    endif()
    target_include_directories(${name} PRIVATE "${CMAKE_CURRENT_BINARY_DIR}/${name}_moc")
endfunction()

# guitai_test(name SOURCES … LINK … [WRAPPER cmd …] [LABELS …] [TIMEOUT s]): one Qt Test program,
# run off-screen unless WRAPPER (for example a script that starts Xvfb or pcscd) says otherwise.
# A test whose name begins with e2e_ runs alone on its resources through the wrapper it names.
function(guitai_test name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "TIMEOUT" "SOURCES;LINK;WRAPPER;LABELS;ENVIRONMENT")
    add_executable(${name} ${arg_SOURCES})
    target_link_libraries(${name} PRIVATE guitai::options Qt6::Test ${arg_LINK})
    set_target_properties(${name} PROPERTIES
        RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/tests")
    guitai_moc_of_test(${name} ${arg_SOURCES})
    guitai_use_precompiled(${name} test ${arg_LINK})
    target_compile_definitions(${name} PRIVATE
        GUITAI_SOURCE_DIR="${CMAKE_SOURCE_DIR}" GUITAI_BINARY_DIR="${CMAKE_BINARY_DIR}")
    if(GUITAI_SANITIZE)
        target_compile_definitions(${name} PRIVATE GUITAI_SANITIZED)
    endif()
    add_test(NAME ${name} COMMAND ${arg_WRAPPER} $<TARGET_FILE:${name}>)
    if(NOT arg_TIMEOUT)
        set(arg_TIMEOUT 300)
    endif()
    if(GUITAI_SANITIZE)
        # All is slower: every test runs, with fewer tries of each property and fewer rounds of what
        # repeats itself. What other people's libraries keep at the end is not our leak.
        math(EXPR arg_TIMEOUT "${arg_TIMEOUT} * 3")
        list(APPEND arg_ENVIRONMENT "RC_PARAMS=max_success=25" "GUITAI_TEST_ROUNDS=10"
            "ASAN_OPTIONS=external_symbolizer_path=/usr/lib/llvm-19/bin/llvm-symbolizer"
            "LSAN_OPTIONS=suppressions=${CMAKE_SOURCE_DIR}/tests/support/lsan.supp:print_suppressions=0")
    endif()
    set_tests_properties(${name} PROPERTIES
        TIMEOUT ${arg_TIMEOUT}
        COST ${arg_TIMEOUT} # on a fresh machine, too, the longest begin first
        LABELS "${arg_LABELS}"
        ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8;QTEST_FUNCTION_TIMEOUT=1500000;${arg_ENVIRONMENT}")
endfunction()
