# SPDX-License-Identifier: Apache-2.0
# Fails when the sources below ROOT have a text that translations/ lacks or has unfinished, or when
# it keeps one that the sources no longer have. Works on copies in INTO.
foreach(language zh_CN zh_TW en)
    configure_file("${ROOT}/translations/guitai_${language}.ts" "${INTO}/guitai_${language}.ts"
        COPYONLY)
endforeach()
include("${CMAKE_CURRENT_LIST_DIR}/update.cmake")

set(open 0)
foreach(language ${languages})
    file(READ "${INTO}/guitai_${language}.ts" text)
    string(REGEX REPLACE "[;[]" "," text "${text}") # they have a meaning in lists
    string(REGEX MATCHALL "<message" messages "${text}")
    string(REGEX MATCHALL
        "<source>[^<]*</source>[^<]*(<comment>[^<]*</comment>[^<]*)?<translation type=\"[a-z]+\""
        found "${text}")
    list(LENGTH messages count)
    list(LENGTH found left)
    if(count EQUAL 0 OR left GREATER 0)
        math(EXPR open "${open} + 1")
        message("guitai_${language}.ts: ${left} of ${count} texts unfinished, missing or obsolete")
        foreach(each ${found})
            string(REGEX REPLACE "[ \n]+" " " each "${each}")
            message("    ${each}")
        endforeach()
    endif()
endforeach()
if(open GREATER 0)
    message(FATAL_ERROR "build the target translations_update, then translate what is open")
endif()
