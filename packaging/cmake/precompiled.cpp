// SPDX-License-Identifier: Apache-2.0
// For the targets that only compile headers in advance (GuitaiPrecompiled.cmake).
