# SPDX-License-Identifier: Apache-2.0
# GUITAI_VPCD_DRIVER: the virtual reader's driver for a pcscd of a test's own, put into the cache by
# packaging/setup --test, or installed with the package vsmartcard-vpcd.
guitai_cache_folder(cache)
find_file(GUITAI_VPCD_DRIVER libifdvpcd.so
    HINTS "${cache}/vpcd/usr/lib/pcsc/drivers/serial"
    PATHS /usr/lib/pcsc/drivers/serial
    NO_CMAKE_FIND_ROOT_PATH)
if(NOT GUITAI_VPCD_DRIVER)
    message(WARNING "No libifdvpcd.so: tests with a virtual reader will fail. Run packaging/setup --test.")
endif()
find_package(Python3 3.9 REQUIRED COMPONENTS Interpreter)
