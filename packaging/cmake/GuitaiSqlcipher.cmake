# SPDX-License-Identifier: Apache-2.0
# guitai::sqlcipher  SQLCipher 4: GUITAI_SQLCIPHER_SOURCE's, else the system's if it is at least 4.5,
#                    else the archive that packaging/setup built from the pinned amalgamation.
# guitai::sqlitecpp  SQLiteCpp over it.
set(GUITAI_SQLCIPHER_SOURCE "" CACHE PATH "Folder of another SQLCipher amalgamation (sqlite3.c, sqlite3.h)")

set(pin_file "${CMAKE_SOURCE_DIR}/packaging/sqlcipher.pin")
set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS "${pin_file}")
foreach(key VERSION DEFINES OPTIONS)
    file(STRINGS "${pin_file}" line REGEX "^${key}=")
    string(REGEX REPLACE "^${key}=" "" pin_${key} "${line}")
    separate_arguments(pin_${key})
endforeach()

# The system's own version, asked of the library: its .pc file carries the version of SQLite.
function(guitai_system_sqlcipher_version out)
    pkg_check_modules(SQLCIPHER QUIET IMPORTED_TARGET sqlcipher)
    set(version "")
    if(SQLCIPHER_FOUND)
        try_run(ran compiled "${CMAKE_BINARY_DIR}/sqlcipher_version"
            SOURCES "${CMAKE_SOURCE_DIR}/packaging/cmake/sqlcipher_version.c"
            LINK_LIBRARIES PkgConfig::SQLCIPHER
            RUN_OUTPUT_VARIABLE version)
        string(REGEX MATCH "^[0-9.]+" version "${version}")
    endif()
    set(${out} "${version}" PARENT_SCOPE)
endfunction()

# Where packaging/setup leaves the archive built from the pin.
function(guitai_built_sqlcipher out)
    guitai_cache_folder(cache)
    file(SHA256 "${pin_file}" hash)
    string(SUBSTRING "${hash}" 0 12 hash)
    set(${out} "${cache}/sqlcipher-${pin_VERSION}-${CMAKE_SYSTEM_PROCESSOR}-${hash}" PARENT_SCOPE)
endfunction()

add_library(guitai_sqlcipher INTERFACE)
add_library(guitai::sqlcipher ALIAS guitai_sqlcipher)
target_compile_definitions(guitai_sqlcipher INTERFACE SQLITE_HAS_CODEC)

if(NOT GUITAI_SQLCIPHER_SOURCE)
    guitai_system_sqlcipher_version(system_version)
    guitai_built_sqlcipher(built_folder)
endif()
if(GUITAI_SQLCIPHER_SOURCE)
    message(STATUS "SQLCipher: building ${GUITAI_SQLCIPHER_SOURCE}")
    set(kind STATIC)
    if(GUITAI_SANITIZE) # our libraries are shared there: each would have an SQLCipher of its own
        set(kind SHARED)
    endif()
    add_library(sqlcipher_amalgamation ${kind} "${GUITAI_SQLCIPHER_SOURCE}/sqlite3.c")
    target_compile_definitions(sqlcipher_amalgamation PRIVATE ${pin_DEFINES})
    target_compile_options(sqlcipher_amalgamation PRIVATE ${pin_OPTIONS})
    target_include_directories(sqlcipher_amalgamation SYSTEM PUBLIC "${GUITAI_SQLCIPHER_SOURCE}")
    target_link_libraries(sqlcipher_amalgamation PUBLIC OpenSSL::Crypto)
    target_link_libraries(guitai_sqlcipher INTERFACE sqlcipher_amalgamation)
elseif(system_version VERSION_GREATER_EQUAL 4.5)
    message(STATUS "SQLCipher: the system's ${system_version}")
    target_link_libraries(guitai_sqlcipher INTERFACE PkgConfig::SQLCIPHER)
elseif(EXISTS "${built_folder}/libsqlcipher.a")
    message(STATUS "SQLCipher: ${built_folder}")
    target_include_directories(guitai_sqlcipher SYSTEM INTERFACE "${built_folder}")
    if(GUITAI_SANITIZE) # as above
        add_library(sqlcipher_shared SHARED "${CMAKE_SOURCE_DIR}/packaging/cmake/empty.cpp")
        target_link_libraries(sqlcipher_shared PRIVATE
            -Wl,--whole-archive "${built_folder}/libsqlcipher.a" -Wl,--no-whole-archive OpenSSL::Crypto)
        target_link_libraries(guitai_sqlcipher INTERFACE sqlcipher_shared)
    else()
        target_link_libraries(guitai_sqlcipher INTERFACE "${built_folder}/libsqlcipher.a" OpenSSL::Crypto)
    endif()
else()
    message(FATAL_ERROR "No SQLCipher 4.5 or newer on this system, and none built in ${built_folder}.\n"
        "Run packaging/setup, or give -DGUITAI_SQLCIPHER_SOURCE=folder of an amalgamation.")
endif()
target_link_libraries(guitai_sqlcipher INTERFACE Threads::Threads ${CMAKE_DL_LIBS})

# SQLiteCpp's own CMake target drags in the system's SQLite: its archive is named by path instead.
find_path(SQLITECPP_INCLUDE_DIR SQLiteCpp/SQLiteCpp.h REQUIRED)
find_library(SQLITECPP_LIBRARY NAMES libSQLiteCpp.a REQUIRED)
add_library(guitai_sqlitecpp INTERFACE)
add_library(guitai::sqlitecpp ALIAS guitai_sqlitecpp)
target_include_directories(guitai_sqlitecpp SYSTEM INTERFACE "${SQLITECPP_INCLUDE_DIR}")
target_link_libraries(guitai_sqlitecpp INTERFACE "${SQLITECPP_LIBRARY}" guitai::sqlcipher)
