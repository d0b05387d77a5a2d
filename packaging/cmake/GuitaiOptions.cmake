# SPDX-License-Identifier: Apache-2.0
# How every target of ours is compiled: one INTERFACE target, guitai::options.
set(GUITAI_SANITIZE "" CACHE STRING "Comma-separated -fsanitize= list, e.g. address,undefined")

set(CMAKE_CXX_STANDARD 23)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/bin")
if(GUITAI_SANITIZE) # half the compiling; what a sanitized test does is mostly waiting
    set(CMAKE_CXX_FLAGS_DEBUG "-O0 -g1")
else()
    set(CMAKE_CXX_FLAGS_DEBUG "-Og -g1")
endif()
set(CMAKE_AUTOGEN_ORIGIN_DEPENDS OFF) # moc reads headers: it needs no library built first
set(CMAKE_AUTOMOC_MACRO_NAMES "Q_OBJECT;Q_GADGET;Q_NAMESPACE")
# moc 6.4 stumbles over <compare> where nothing before it has brought libstdc++'s configuration.
set(CMAKE_AUTOMOC_MOC_OPTIONS --include bits/c++config.h)

include(CheckPIESupported)
check_pie_supported()

# Any clone finds what another has compiled: paths count from the tree's root.
find_program(CCACHE_PROGRAM ccache)
if(CCACHE_PROGRAM AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
    set(launcher env "CCACHE_BASEDIR=${CMAKE_SOURCE_DIR}" CCACHE_NOHASHDIR=1
        CCACHE_SLOPPINESS=pch_defines,time_macros "${CCACHE_PROGRAM}")
    set(CMAKE_C_COMPILER_LAUNCHER "${launcher}")
    set(CMAKE_CXX_COMPILER_LAUNCHER "${launcher}")
endif()
find_program(MOLD_PROGRAM mold)

add_library(guitai_options INTERFACE)
add_library(guitai::options ALIAS guitai_options)
target_include_directories(guitai_options INTERFACE "${CMAKE_SOURCE_DIR}")
target_compile_definitions(guitai_options INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING QT_NO_FOREACH
    QT_NO_KEYWORDS QT_STRICT_ITERATORS
    QT_DISABLE_DEPRECATED_BEFORE=0x060400
    _GLIBCXX_ASSERTIONS)
target_compile_options(guitai_options INTERFACE
    -Wall -Wextra -Wpedantic -Werror
    $<IF:$<CXX_COMPILER_ID:GNU>,-Wshadow=local,-Wshadow> -Wconversion -Wnon-virtual-dtor -Wold-style-cast -Woverloaded-virtual
    -Wcast-align -Wformat=2 -Wimplicit-fallthrough -Wnull-dereference -Wswitch-enum
    -fstack-protector-strong -fno-omit-frame-pointer -pthread
    "$<$<CONFIG:RelWithDebInfo,Release>:-U_FORTIFY_SOURCE;-D_FORTIFY_SOURCE=2>")
if(CMAKE_SYSTEM_PROCESSOR MATCHES "x86_64|AMD64")
    target_compile_options(guitai_options INTERFACE -fcf-protection)
endif()
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    # GCC 12 reports these in its own library's inlined code (PR 105562 and kin), not in ours.
    target_compile_options(guitai_options INTERFACE
        -Wno-maybe-uninitialized -Wno-restrict -Wno-null-dereference
        -Wno-stringop-overflow -Wno-stringop-overread -Wno-array-bounds)
    # Precompiled headers: for ccache; and one that does not fit a file is only slower.
    target_compile_options(guitai_options INTERFACE -fpch-preprocess -Wno-error=invalid-pch)
endif()
target_link_options(guitai_options INTERFACE -Wl,-z,relro,-z,now)
if(MOLD_PROGRAM)
    target_link_options(guitai_options INTERFACE -fuse-ld=mold)
endif()

if(CMAKE_CXX_COMPILER_ID STREQUAL "Clang")
    # libstdc++ 12 sorts stably with a function that C++17 deprecated. GCC still tells of our own uses.
    target_compile_options(guitai_options INTERFACE -Wno-deprecated-declarations)
endif()

if(GUITAI_SANITIZE)
    # What the address sanitizer sees itself is not checked twice: it costs much compiling.
    target_compile_options(guitai_options INTERFACE
        -fsanitize=${GUITAI_SANITIZE} -fno-sanitize=null,object-size -fno-sanitize-recover=all)
    target_link_options(guitai_options INTERFACE -fsanitize=${GUITAI_SANITIZE})
else() # Clang's sanitizer is an archive whose symbols must be seen
    target_link_options(guitai_options INTERFACE -Wl,--exclude-libs,ALL)
endif()
