# SPDX-License-Identifier: Apache-2.0
# What we stand on. All of it is put there by packaging/setup.

# Where packaging/setup keeps what it builds or unpacks itself.
function(guitai_cache_folder out)
    set(cache "$ENV{XDG_CACHE_HOME}")
    if(NOT cache)
        set(cache "$ENV{HOME}/.cache")
    endif()
    set(${out} "${cache}/guitai" PARENT_SCOPE)
endfunction()

find_package(Qt6 6.4 REQUIRED COMPONENTS Core Gui Network Widgets PrintSupport Svg Test LinguistTools)
find_package(OpenSSL 3 REQUIRED)
find_package(ICU 72 REQUIRED COMPONENTS i18n uc)
find_package(nlohmann_json 3.11 REQUIRED)
find_package(Threads REQUIRED)
find_package(PostgreSQL 15 REQUIRED)
find_package(prometheus-cpp REQUIRED CONFIG)
find_package(PkgConfig REQUIRED)
pkg_check_modules(SODIUM REQUIRED IMPORTED_TARGET libsodium>=1.0.18)
pkg_check_modules(PCSCLITE REQUIRED IMPORTED_TARGET libpcsclite>=1.9)
pkg_check_modules(QRENCODE REQUIRED IMPORTED_TARGET libqrencode>=4)
find_path(VALIJSON_INCLUDE_DIR valijson/validator.hpp REQUIRED)
find_path(CLI11_INCLUDE_DIR CLI/CLI.hpp REQUIRED)
find_path(RAPIDCHECK_INCLUDE_DIR rapidcheck.h REQUIRED)
find_library(RAPIDCHECK_LIBRARY rapidcheck REQUIRED)

find_path(LIBCSV_INCLUDE_DIR csv.h REQUIRED)
find_library(LIBCSV_LIBRARY csv REQUIRED)

add_library(guitai_csv INTERFACE)
add_library(guitai::csv ALIAS guitai_csv)
target_include_directories(guitai_csv SYSTEM INTERFACE "${LIBCSV_INCLUDE_DIR}")
target_link_libraries(guitai_csv INTERFACE "${LIBCSV_LIBRARY}")

add_library(guitai_rapidcheck INTERFACE)
add_library(guitai::rapidcheck ALIAS guitai_rapidcheck)
target_include_directories(guitai_rapidcheck SYSTEM INTERFACE "${RAPIDCHECK_INCLUDE_DIR}")
target_link_libraries(guitai_rapidcheck INTERFACE "${RAPIDCHECK_LIBRARY}")

# Qt Test tells every test its own folders, which makes each one's command line unlike the next:
# nothing here asks for them.
set_target_properties(Qt6::Test PROPERTIES INTERFACE_COMPILE_DEFINITIONS QT_TESTLIB_LIB)

include(GuitaiSqlcipher)
