# SPDX-License-Identifier: Apache-2.0
# Brings the .ts files in the folder INTO up to the sources below ROOT with LUPDATE.
set(languages zh_CN zh_TW en)
# What is translated: everything that Qt sees.
set(sources models/procedure models/views ui app)
foreach(language ${languages})
    set(plural "")
    if(language STREQUAL "en")
        set(plural -pluralonly)
    endif()
    execute_process(
        COMMAND "${LUPDATE}" -silent -locations none ${plural} -I "${ROOT}" ${sources}
            -source-language en -target-language ${language} -ts "${INTO}/guitai_${language}.ts"
        WORKING_DIRECTORY "${ROOT}"
        RESULT_VARIABLE failed OUTPUT_VARIABLE said ERROR_VARIABLE said)
    if(failed)
        message(FATAL_ERROR "lupdate failed for ${language}: ${said}")
    endif()
endforeach()
